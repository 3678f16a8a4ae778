package net.openmeet.community.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All handles that accounts have or ever had. Each is one account's for ever, so that no mention ever leads to somebody else. */
@Repository
class Handles {

    /** As many as one account may ever have had: more would be hoarding. */
    static final int MOST = 10;

    private final JdbcClient database;

    Handles(JdbcClient database) {
        this.database = database;
    }

    /** Gives a handle to an account, unless it is another's; waits for who is just taking it. Its own it may have again. */
    Claim claim(Handle handle, UUID account, Instant now) {
        database.sql("""
                        insert into account_handle (handle, account_id, taken_at)
                        select :handle, :account, :now
                        where (select count(*) from account_handle where account_id = :account) < :most
                        on conflict do nothing""")
                .param("handle", handle.value())
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .update();
        return database.sql("select account_id from account_handle where handle = :handle")
                .param("handle", handle.value())
                .query(UUID.class)
                .optional()
                .map(owner -> owner.equals(account) ? Claim.GIVEN : Claim.TAKEN)
                .orElse(Claim.ONE_TOO_MANY);
    }

    enum Claim {
        GIVEN,
        TAKEN,
        ONE_TOO_MANY
    }
}
