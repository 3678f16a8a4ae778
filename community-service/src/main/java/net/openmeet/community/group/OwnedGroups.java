package net.openmeet.community.group;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many groups an account has. */
@Repository
class OwnedGroups {

    /** As many as one account may own. */
    static final int MOST = 100;

    private final JdbcClient database;

    OwnedGroups(JdbcClient database) {
        this.database = database;
    }

    /** Whether an account may have one more. Nobody else gives it one until the transaction ends. */
    boolean haveRoom(UUID owner) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('groups of ' || :owner, 0))")
                .param("owner", owner.toString())
                .query(row -> {});
        int owned = database.sql("select count(*) from community_group where owner_id = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
        return owned < MOST;
    }
}
