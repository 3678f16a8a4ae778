package net.openmeet.community.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes authorizations of which no token is good any more, and sign-ins that are over. Nothing else does, and a sign-in leaves one each time. */
@Component
class ExpiredAuthorizations implements RecurringWork {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final SignIns signIns;
    private final Clock clock;

    ExpiredAuthorizations(JdbcClient jdbc, SignIns signIns, Clock clock) {
        this.jdbc = jdbc;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "authorization-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean run() {
        Instant now = clock.instant();
        int removed = jdbc.sql("""
                        delete from oauth2_authorization
                         where id in (
                               select id from oauth2_authorization
                                where greatest(authorization_code_expires_at, access_token_expires_at,
                                               refresh_token_expires_at) < :now
                                limit :rows)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("rows", AT_ONCE)
                .update();
        // Afterwards: a sign-in stays as long as what came of it.
        signIns.removeExpired(now);
        return removed == AT_ONCE;
    }
}
