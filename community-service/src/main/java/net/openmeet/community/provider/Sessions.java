package net.openmeet.community.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people are signed in, in the database. What ends here is over: the cookie names a row that is gone, and authorizations go with
 * the row. Access tokens that are out by then stay good for the minutes that they have.
 */
@Repository
public class Sessions {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of an account that aren't over, the one that was used last first; a hundred at most. */
    public List<Session> of(UUID accountId) {
        return jdbc.sql("""
                        select * from
                          (select sign_in.id, browser, system, signed_in_at,
                                  greatest(signed_in_at, max(access_token_issued_at)) as used_at,
                                  greatest(expires_at, max(access_token_expires_at), max(refresh_token_expires_at)) as over_at
                           from sign_in left join oauth2_authorization on sign_in_id = sign_in.id
                           where account_id = :account group by sign_in.id) session
                        where over_at > :now order by used_at desc, id limit :most""")
                .param("account", accountId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(Sessions::session)
                .list();
    }

    /** Ends one; false if the account has none with this id. */
    @Transactional
    public boolean end(UUID accountId, UUID id) {
        return jdbc.sql("delete from sign_in where id = :id and account_id = :account")
                        .param("id", id)
                        .param("account", accountId)
                        .update()
                == 1;
    }

    /** Ends all of an account, also those that no list shows, but for the one that a token with {@code kept} as its {@code sid} came of. */
    @Transactional
    public void endAll(UUID accountId, @Nullable String kept) {
        // In this order, lest two who end the same ones wait for each other.
        jdbc.sql("select from sign_in where account_id = :account order by id for update")
                .param("account", accountId)
                .query(row -> {});
        jdbc.sql("delete from sign_in where account_id = :account and id::text is distinct from cast(:kept as text)")
                .param("account", accountId)
                .param("kept", kept)
                .update();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                new Device(row.getString("browser"), row.getString("system")),
                row.getObject("signed_in_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at", OffsetDateTime.class).toInstant());
    }
}
