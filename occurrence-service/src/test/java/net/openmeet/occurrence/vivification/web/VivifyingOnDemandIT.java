package net.openmeet.occurrence.vivification.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.Schedule;
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

    VivifyingOnDemandIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void storesADateBeyondTheWindowOnceHoweverManyAsk() throws Exception {
        var yoga = series.create(tuesdayYoga());
        var path = occurrences(yoga) + "/2030-01-01T19:00";
        var id = Uuids.derived(yoga.getSeriesId(), "2030-01-01T19:00");
        var go = new CountDownLatch(1);

        var calls = new ArrayList<Future<Integer>>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 50; caller++) {
                calls.add(callers.submit(() -> {
                    go.await();
                    return api.as(BOB).put(path).status();
                }));
            }
            go.countDown();
        }
        var statuses = calls.stream().map(Future::resultNow).toList();

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
        var yoga = series.create(tuesdayYoga());
        var answer = api.as(BOB).put(occurrences(yoga) + "/2030-01-01T19:00").expect(201);
        assertThat(answer.header("Location")).isEqualTo("/api/events/" + yoga.getSlug() + "-2030-01-01-1900");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Version-Token"))
                .isEqualTo("occurrence/" + Uuids.derived(yoga.getSeriesId(), "2030-01-01T19:00") + "/1");
        assertThat(answer.at("/stored").asBoolean()).isTrue();
        api.get(answer.header("Location")).expect(200);
    }

    @Test
    void storesNoDateThatIsOver() {
        var old = series.create(created("old", schedule("Europe/Berlin", "2016-03-01T19:00", "FREQ=WEEKLY")));
        var past = api.as(BOB).put(occurrences(old) + "/2020-03-03T19:00").expect(409);
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
        var schedule = Schedule.newBuilder(schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY"))
                .setExdates(List.of("2026-03-10T19:00"))
                .build();
        var yoga = series.create(tuesdayYoga().setSchedule(schedule));
        assertThat(api.as(BOB).put(occurrences(yoga) + "/" + date).expect(404).code())
                .isEqualTo("occurrence-not-found");
        api.get(occurrences(yoga) + "/" + date).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-03-03T19:00Z", "2026-13-03", "2026-03-03T19:00:00.5"})
    void namesTheParameterThatIsNoDate(String date) {
        var yoga = series.create(tuesdayYoga());
        var problem = api.as(BOB).put(occurrences(yoga) + "/" + date).expect(400);
        assertThat(problem.code()).isEqualTo("invalid-parameter");
        assertThat(problem.faults()).containsExactly("recurrenceId");
    }

    @Test
    void storesNoMoreThanTheMaximumAhead() {
        var hourly = series.create(created("hourly", schedule("Europe/Berlin", "2026-03-01T00:00", "FREQ=HOURLY")));
        assertThat(api.as(BOB)
                        .put(occurrences(hourly) + "/2027-03-01T10:00")
                        .expect(409)
                        .code())
                .isEqualTo("too-many-stored-occurrences");
        api.as(BOB).put(occurrences(hourly) + "/2026-03-02T10:00").expect(200);
    }
}
