package net.openmeet.community.group;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many groups an account owns or belongs to. Whoever asks has locked the group that it is about, if there is one already. */
@Repository
class AccountGroups {

    private final JdbcClient database;

    AccountGroups(JdbcClient database) {
        this.database = database;
    }

    /** Whether an account may own one more. Nobody else gives it one until the transaction ends. */
    boolean mayOwnAnother(UUID account) {
        return count(account, "role = 'OWNER'") < Bound.GROUPS_OWNED.most();
    }

    /** Whether an account may belong to one more. Nobody else lets it into one until the transaction ends. */
    boolean mayJoinAnother(UUID account) {
        return count(account, "role not in ('BANNED', 'NONE')") < Bound.GROUPS_JOINED.most();
    }

    private int count(UUID account, String which) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('groups of ' || :account, 0))")
                .param("account", account.toString())
                .query(row -> {});
        return database.sql("select count(*) from membership where account_id = :account and " + which)
                .param("account", account)
                .query(Integer.class)
                .single();
    }
}
