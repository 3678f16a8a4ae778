package net.openmeet.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.gateway.database.GatewayDatabase;
import net.openmeet.gateway.provider.IssuedTokens;
import net.openmeet.gateway.provider.IssuerThatIsAway;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EndingSessionsIT {

    private static final Instant NINE = Instant.parse("2030-03-05T09:00:00Z");
    private static final Instant LATE = NINE.plus(Duration.ofDays(365));

    private final SettableClock clock = new SettableClock(NINE);
    private final SessionSettings settings = new SessionSettings(Duration.ofDays(7), Duration.ofDays(30));
    private final GatewayDatabase database =
            new GatewayDatabase(Servers.shared().databaseUrl("openmeet_gateway"), "openmeet", "openmeet", "test", 2);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Sessions rows = new Sessions(jdbc);
    private final SessionManagement sessions =
            new SessionManagement(rows, settings, IssuerThatIsAway.client(clock), clock);
    private final BrowserSecret secret =
            sessions.begin(new IssuedTokens("access", LATE, null, null)).secret();

    @AfterEach
    void close() {
        sessions.end(secret);
        database.close();
    }

    @Test
    void endsOneThatNobodyUsesForAWeek() {
        clock.set(NINE.plus(Duration.ofDays(7)));

        assertThat(sessions.use(secret)).isEmpty();
        assertThat(sessions.refresh(secret)).isInstanceOf(RefreshResult.Over.class);
    }

    @Test
    void putsOffItsEndByUse() {
        clock.set(NINE.plus(Duration.ofDays(6)));
        assertThat(sessions.use(secret)).isPresent();

        clock.set(NINE.plus(Duration.ofDays(12)));
        assertThat(sessions.use(secret)).isPresent();
    }

    @Test
    void endsEachAfterAMonthHoweverOftenItIsUsed() {
        for (int day = 1; day < 30; day++) {
            clock.set(NINE.plus(Duration.ofDays(day)));
            assertThat(sessions.use(secret)).isPresent();
        }
        clock.set(NINE.plus(Duration.ofDays(30)));

        assertThat(sessions.use(secret)).isEmpty();
    }

    @Test
    void leavesNothingOfThoseThatAreOverOnceSomebodySignsIn() {
        clock.set(NINE.plus(Duration.ofDays(8)));
        BrowserSecret another =
                sessions.begin(new IssuedTokens("access", LATE, null, null)).secret();

        assertThat(jdbc.sql("select count(*) from browser_session where id = :id")
                        .param("id", secret.derived("id"))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sessions.find(another)).isPresent();
        sessions.end(another);
    }

    @Test
    void endsWithItsAccessTokenWhereTheIssuerGivesNoOther() {
        BrowserSecret brief = sessions.begin(new IssuedTokens("access", NINE.plusSeconds(60), null, null))
                .secret();

        clock.set(NINE.plusSeconds(59));
        assertThat(sessions.refresh(brief)).isInstanceOf(RefreshResult.Renewed.class);
        clock.set(NINE.plusSeconds(60));
        assertThat(sessions.refresh(brief)).isInstanceOf(RefreshResult.Over.class);
        assertThat(sessions.find(brief)).isEmpty();
    }
}
