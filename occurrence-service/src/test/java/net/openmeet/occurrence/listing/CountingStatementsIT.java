package net.openmeet.occurrence.listing;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.calendar.CalendarQuery;
import net.openmeet.occurrence.calendar.DiscoveryFilters;
import net.openmeet.occurrence.calendar.DiscoveryQuery;
import net.openmeet.occurrence.calendar.PersonalCalendar;
import net.openmeet.occurrence.calendar.PublicCalendar;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists are asked for more often than anything else: what a list asks the database is counted. */
@OccurrenceServiceTest
class CountingStatementsIT {

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final OccurrenceListing listing;
    private final PersonalCalendar personal;
    private final PublicCalendar everybodys;
    private final JdbcClient database;
    private final TransactionTemplate onOneConnection;

    CountingStatementsIT(
            Api api,
            Messages messages,
            TestClock clock,
            OccurrenceListing listing,
            PersonalCalendar personal,
            PublicCalendar everybodys,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.api = api;
        this.clock = clock;
        this.listing = listing;
        this.personal = personal;
        this.everybodys = everybodys;
        this.database = database;
        this.onOneConnection = new TransactionTemplate(transactions);
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=5", "?from=2031-03-01&to=2032-03-01", "?from=2026-05-01&to=2026-08-01&limit=200"})
    void asksOnceForAListStoredOrVirtual(String query) {
        SeriesCreated yoga = series.create(tuesdayYoga());
        api.get(occurrences(yoga) + query).expect(200);

        assertThat(statements(() -> api.get(occurrences(yoga) + query).expect(200)))
                .hasSize(1);
        assertThat(statements(() -> api.as(BOB).get(occurrences(yoga) + query).expect(200)))
                .filteredOn(statement -> !asksWhoTheCallerIs(statement))
                .hasSize(1);
    }

    @Test
    void asksOnceMoreForTheTemplatesOfWhatIsOver() {
        SeriesCreated old = series.create(SeriesOnTopic.created(
                "old", SeriesOnTopic.schedule("Europe/Berlin", "1996-03-05T19:00", "FREQ=WEEKLY")));
        String query = "?from=2020-03-01&to=2020-08-01";

        assertThat(statements(() -> api.get(occurrences(old) + query).expect(200)))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("nobodyAndSomebody")
    void hasAListPlannedNoMoreOnceItIsAskedForOften(Viewer viewer) {
        SeriesCreated yoga = series.create(tuesdayYoga());
        api.get(occurrences(yoga)).expect(200);

        onOneConnection.executeWithoutResult(transaction -> {
            for (int time = 0; time < 20; time++) {
                listing.list(yoga.getSlug(), viewer, new ListQuery(null, null, null, 10));
            }
            assertThat(planned("generic", "%restriction_state%")).isPositive();
        });
    }

    @Test
    void neverHasACalendarPlannedForWhoAsksOrForItsRange() {
        series.create(tuesdayYoga().setOwnerId(BOB));
        Instant from = FIRST_OF_MARCH;
        Instant to = from.plus(Duration.ofDays(31));
        var month = new CalendarQuery(BOB, from, to, null, 10);
        var anybodys = new DiscoveryQuery(from, to, to, "yoga", DiscoveryFilters.NONE, false, null, 10);

        onOneConnection.executeWithoutResult(transaction -> {
            long before = planned("custom", "with item as%");
            for (int time = 0; time < 10; time++) {
                personal.show(month);
                everybodys.find(anybodys);
            }
            assertThat(planned("generic", "with item as%")).isPositive();
            assertThat(planned("custom", "with item as%")).isEqualTo(before);
        });
    }

    /** How often statements like this one that this connection knows were run by a plan that is kept, or by one of their own. */
    private long planned(String plans, String statement) {
        return database.sql("select coalesce(sum(%s_plans), 0) from pg_prepared_statements where statement like :like"
                        .formatted(plans))
                .param("like", statement)
                .query(Long.class)
                .single();
    }

    static List<Viewer> nobodyAndSomebody() {
        return List.of(Viewer.NOBODY, Viewer.of(BOB));
    }

    @Test
    void asksNothingMoreForWhatNotEverybodyMaySeeThanForNothing() {
        SeriesCreated hidden = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        api.as(ALICE).get(occurrences(hidden)).expect(200);

        assertThat(statements(() -> api.get(occurrences(hidden)).expect(404)))
                .isEqualTo(statements(
                        () -> api.get("/api/series/no-such-series/occurrences").expect(404)))
                .hasSize(1);
    }

    @Test
    void asksAsOftenForACalendarWhateverStandsInIt() {
        UUID organiser = Uuids.next();
        Api member = api.as(organiser);
        String query = "/api/calendar?from=2026-03-01&to=2027-03-01&limit=200";
        for (int number = 0; number < 5; number++) {
            series.create(tuesdayYoga().setOwnerId(organiser));
            series.create(SeriesOnTopic.created(
                            "old", SeriesOnTopic.schedule("Europe/Berlin", "2026-02-24T19:00", "FREQ=DAILY"))
                    .setOwnerId(organiser));
        }
        member.get(query).expect(200);

        assertThat(statements(() -> member.get(query).expect(200)))
                .filteredOn(statement -> !asksWhoTheCallerIs(statement))
                .hasSize(3);
        assertThat(statements(() -> member.get("/api/calendar?from=2026-02-20&to=2026-03-20&limit=200")
                        .expect(200)))
                .filteredOn(statement -> !asksWhoTheCallerIs(statement))
                .hasSize(4);
    }

    @Test
    void asksAsOftenForThePublicCalendarWhateverIsFound() {
        for (int number = 0; number < 5; number++) {
            series.create(tuesdayYoga().setTemplate(SeriesOnTopic.template("Counted")));
        }
        String month = "/api/calendar/public?from=2026-03-01&to=2026-04-01&limit=200";
        String year = "/api/calendar/public?from=2026-03-01&to=2027-03-01&q=counted&limit=200";
        api.get(month).expect(200);
        api.get(year).expect(200);

        assertThat(statements(() -> api.get(month).expect(200))).hasSize(2);
        assertThat(statements(() -> api.get(year).expect(200))).hasSize(5);
    }

    /** What requests say to the database meanwhile. */
    private static List<String> statements(Runnable requests) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var said = new ListAppender<ILoggingEvent>();
        said.start();
        logger.addAppender(said);
        logger.setLevel(Level.DEBUG);
        try {
            requests.run();
        } finally {
            logger.setLevel(null);
            logger.detachAppender(said);
        }
        return List.copyOf(said.list).stream()
                .filter(event -> event.getThreadName().startsWith("tomcat-handler"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement"))
                .toList();
    }

    /** Which is remembered for a few seconds. */
    private static boolean asksWhoTheCallerIs(String statement) {
        return statement.contains("merged_account") || statement.contains("erased_account");
    }
}
