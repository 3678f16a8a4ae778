package net.openmeet.series.restriction;

import static java.util.stream.Collectors.joining;
import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountKind;
import net.openmeet.schemas.community.AccountRegistered;
import net.openmeet.vocabulary.newcomer.Newcomers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest(service = "series-service")
class BeingNewIT {

    private static final int MOST = 10;

    private final Api api;
    private final Messages messages;
    private final Newcomers newcomers;
    private final JdbcClient database;
    private final UUID newcomer = UUID.randomUUID();
    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);

    BeingNewIT(Api api, Messages messages, Newcomers newcomers, JdbcClient database) {
        this.api = api.as(newcomer);
        this.messages = messages;
        this.newcomers = newcomers;
        this.database = database;
    }

    @Test
    void makesTenSeriesADay() {
        awaitRegistered(now);
        make(MOST);

        ApiResponse refused = create().expect(429);

        assertThat(refused.code()).isEqualTo("too-many-for-a-new-account");
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(86_000L, 86_401L);
        aDayPasses();
        make(MOST);
        create().expect(429);
    }

    @Test
    void makesAnyNumberOnceItIsNewNoMore() {
        awaitRegistered(now);
        make(MOST);
        create().expect(429);

        database.sql(
                        "update known_newcomer set registered_at = registered_at - interval '3 days' where account_id = :id")
                .param("id", newcomer)
                .update();

        make(MOST);
    }

    @Test
    void isHeldToWhatItMadeBeforeAnybodyHadHeardOfIt() {
        make(MOST);
        register(now);

        Await.until("it is known", () -> create().status() == 429);
        register(now);
        create().expect(429);
    }

    @Test
    void isNotWhoRegisteredLongAgo() {
        newcomers.learn(newcomer, now.minus(Duration.ofDays(4)));

        make(MOST + 1);
    }

    @Test
    void makesNoMoreByAskingAllAtOnce() {
        awaitRegistered(now);

        List<Integer> answers = IntStream.range(0, 3 * MOST)
                .parallel()
                .mapToObj(number -> create().status())
                .toList();

        assertThat(answers.stream().filter(status -> status == 201)).hasSize(MOST);
        assertThat(answers.stream().filter(status -> status == 429)).hasSize(2 * MOST);
    }

    @Test
    void leavesOutOfACalendarWhatIsTooMuch() {
        awaitRegistered(now);
        make(MOST - 2);
        String calendar = calendar(3);

        ApiResponse made = importing(calendar);

        assertThat(made.at("/items").size() + made.at("/events").size()).isEqualTo(2);
        assertThat(made.text("/skipped/0/reason")).isEqualTo("too-many-for-a-new-account");
        aDayPasses();
        assertThat(importing(calendar).at("/skipped").size()).isZero();
    }

    @Test
    void isCountedByNothingThatIsTriedOut() {
        awaitRegistered(now);
        make(MOST - 1);

        api.send("POST", "/api/series/import?dryRun=true", "text/calendar", calendar(3))
                .expect(200);

        make(1);
        create().expect(429);
    }

    private ApiResponse importing(String calendar) {
        return api.send("POST", "/api/series/import", "text/calendar", calendar);
    }

    /** Of a series, and then events. */
    private static String calendar(int components) {
        return IntStream.range(0, components)
                .mapToObj(number -> """
                        BEGIN:VEVENT
                        UID:games-%d
                        DTSTAMP:20260101T000000Z
                        DTSTART;TZID=Europe/Berlin:20380301T180000
                        SUMMARY:Board games
                        %sEND:VEVENT
                        """.formatted(number, number == 0 ? "RRULE:FREQ=WEEKLY;COUNT=2\n" : ""))
                .collect(joining("", "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example//EN\n", "END:VCALENDAR\n"))
                .replace("\n", "\r\n");
    }

    private void make(int number) {
        for (int made = 0; made < number; made++) {
            create().expect(201);
        }
    }

    private ApiResponse create() {
        return api.post("/api/series", TUESDAY_YOGA);
    }

    private void awaitRegistered(Instant at) {
        register(at);
        Await.until(
                "it is known",
                () -> database.sql("select exists (select from known_newcomer where account_id = :id)")
                        .param("id", newcomer)
                        .query(Boolean.class)
                        .single());
    }

    private void register(Instant at) {
        messages.publish(
                Topics.COMMUNITY,
                newcomer,
                AccountRegistered.newBuilder()
                        .setAccountId(newcomer)
                        .setVersion(1)
                        .setKind(AccountKind.MEMBER)
                        .setRegisteredAt(at)
                        .build());
    }

    private void aDayPasses() {
        database.sql("update known_newcomer set counted_from = counted_from - interval '1 day' where account_id = :id")
                .param("id", newcomer)
                .update();
    }
}
