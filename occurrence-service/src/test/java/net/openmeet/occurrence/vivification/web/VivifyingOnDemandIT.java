package net.openmeet.occurrence.vivification.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class VivifyingOnDemandIT {

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final AnswersOnTopic answers;

    VivifyingOnDemandIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.answers = new AnswersOnTopic(messages);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void storesADateBeyondTheWindowOnceHoweverManyAsk() throws Exception {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String path = occurrences(yoga) + "/2030-01-01T19:00";
        UUID id = Uuids.derived(yoga.getSeriesId(), "2030-01-01T19:00");
        var go = new CountDownLatch(1);

        var calls = new ArrayList<Future<Integer>>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 50; caller++) {
                calls.add(callers.submit(() -> {
                    go.await();
                    return api.as(BOB).put(path).status();
                }));
            }
            go.countDown();
        }
        List<Integer> statuses = calls.stream().map(Future::resultNow).toList();

        assertThat(statuses).containsOnly(200, 201);
        assertThat(statuses).containsOnlyOnce(201);
        assertThat(database.sql("select count(*) from occurrence where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        api.as(BOB).put(occurrences(yoga) + "/2030-01-08T19:00").expect(201);
        messages.await(
                OccurrenceVivified.class,
                last -> last.getOccurrenceId().equals(Uuids.derived(yoga.getSeriesId(), "2030-01-08T19:00")));
        assertThat(messages.seen(
                        OccurrenceVivified.class,
                        vivified -> vivified.getOccurrenceId().equals(id)))
                .hasSize(1);
    }

    @Test
    void answersWithTheOccurrenceAndTheVersionToWaitFor() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ApiResponse answer =
                api.as(BOB).put(occurrences(yoga) + "/2030-01-01T19:00").expect(201);
        assertThat(answer.header("Location")).isEqualTo("/api/events/" + yoga.getSlug() + "-2030-01-01-1900");
        assertThat(answer.header("ETag")).startsWith("\"1-1-0-");
        assertThat(answer.header("Version-Token"))
                .isEqualTo("occurrence/" + Uuids.derived(yoga.getSeriesId(), "2030-01-01T19:00") + "/1");
        assertThat(answer.at("/stored").asBoolean()).isTrue();
        api.get(answer.header("Location")).expect(200);
    }

    @Test
    void storesNoDateThatIsOver() {
        SeriesCreated old = series.create(created("old", schedule("Europe/Berlin", "2016-03-01T19:00", "FREQ=WEEKLY")));
        ApiResponse past =
                api.as(BOB).put(occurrences(old) + "/2020-03-03T19:00").expect(409);
        assertThat(past.code()).isEqualTo("event-over");
        assertThat(api.get(occurrences(old) + "/2020-03-03T19:00")
                        .expect(200)
                        .at("/stored")
                        .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-04T19:00", "2026-03-03T19:01", "2026-03-03", "2026-03-10T19:00", "2026-02-24T19:00"})
    void knowsNoDateThatIsNotInTheSeriesOrWasExcluded(String date) {
        Schedule schedule = Schedule.newBuilder(schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY"))
                .setExdates(List.of("2026-03-10T19:00"))
                .build();
        SeriesCreated yoga = series.create(tuesdayYoga().setSchedule(schedule));
        assertThat(api.as(BOB).put(occurrences(yoga) + "/" + date).expect(404).code())
                .isEqualTo("occurrence-not-found");
        api.get(occurrences(yoga) + "/" + date).expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2026-03-03T19:00Z",
                "2026-13-03",
                "2026-03-03T19:00:00.5",
                "+123456-01-01T19:00",
                "２０２６-03-03T19:00",
                "2026-03-03%2019:00"
            })
    void namesTheParameterThatIsNoDate(String date) {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ApiResponse problem = api.as(BOB).put(occurrences(yoga) + "/" + date).expect(400);
        assertThat(problem.code()).isEqualTo("invalid-parameter");
        assertThat(problem.faults()).containsExactly("recurrenceId");
    }

    @Test
    void storesADateHoweverManyAreStoredAhead() {
        SeriesCreated hourly =
                series.create(created("hourly", schedule("Europe/Berlin", "2026-03-01T00:00", "FREQ=HOURLY")));
        assertThat(database.sql("select count(*) from occurrence where series_id = :id")
                        .param("id", hourly.getSeriesId())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(500);
        api.as(BOB).put(occurrences(hourly) + "/2027-03-01T10:00").expect(201);
    }

    @Test
    void storesOnlySoManyDatesForAMemberThatNobodyAnswers() {
        SeriesCreated daily =
                series.create(created("daily", schedule("Europe/Berlin", "2026-03-01T08:00", "FREQ=DAILY")));
        Api mallory = api.as(Uuids.next());
        LocalDate day = LocalDate.parse("2031-01-01");
        for (int stored = 0; stored < 50; stored++) {
            mallory.put(occurrences(daily) + "/" + day.plusDays(stored) + "T08:00")
                    .expect(201);
        }

        ApiResponse refused =
                mallory.put(occurrences(daily) + "/2032-01-01T08:00").expect(429);
        assertThat(refused.code()).isEqualTo("too-many-unanswered-dates");
        assertThat(refused.header("Retry-After")).isEqualTo("3600");
        api.as(ALICE).put(occurrences(daily) + "/2032-01-01T08:00").expect(201);
        mallory.put(occurrences(daily) + "/2031-01-01T08:00").expect(200);

        answers.going(daily, "2031-01-01T08:00");
        Await.until(
                "room for one more",
                () -> mallory.put(occurrences(daily) + "/2033-01-01T08:00").status() == 201);
    }

    @Test
    void storesOnlySoManyDistantDatesForAMemberWhateverIsAnswered() {
        SeriesCreated daily =
                series.create(created("daily", schedule("Europe/Berlin", "2026-03-01T08:00", "FREQ=DAILY")));
        UUID mallory = Uuids.next();
        database.sql("""
                        insert into occurrence (id, series_id, recurrence_id, version, status, overrides, starts_at, ends_at,
                                                tzdb_version, requested_by)
                        select gen_random_uuid(), :series, to_char(day, 'YYYY-MM-DD"T"HH24:MI'), 1, 'scheduled', '{}',
                               day, day + interval '1 hour', '2016a', :mallory
                        from generate_series(timestamp '2031-01-01 08:00', timestamp '2032-05-14 08:00', '1 day') as day
                        """)
                .param("series", daily.getSeriesId())
                .param("mallory", mallory)
                .update();

        ApiResponse refused =
                api.as(mallory).put(occurrences(daily) + "/2040-01-01T08:00").expect(409);
        assertThat(refused.code()).isEqualTo("too-many-distant-dates");
        api.as(BOB).put(occurrences(daily) + "/2040-01-01T08:00").expect(201);
    }

    @Test
    void storesNoMoreForAMemberWhoAsksForManyAtOnce() {
        SeriesCreated daily =
                series.create(created("daily", schedule("Europe/Berlin", "2026-03-01T08:00", "FREQ=DAILY")));
        SeriesCreated rare =
                series.create(created("other", schedule("Europe/Berlin", "2026-03-01T08:00", "FREQ=DAILY")));
        Api mallory = api.as(Uuids.next());
        var calls = new ArrayList<Future<Integer>>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int day = 0; day < 80; day++) {
                String path = occurrences(day % 2 == 0 ? daily : rare) + "/"
                        + LocalDate.parse("2031-01-01").plusDays(day) + "T08:00";
                calls.add(callers.submit(() -> mallory.put(path).status()));
            }
        }

        assertThat(calls.stream().map(Future::resultNow).filter(status -> status == 201))
                .hasSize(50);
    }
}
