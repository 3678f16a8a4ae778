package net.openmeet.occurrence.listing;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class AskingWhetherAListChangedIT {

    private static final List<String> QUERIES = List.of(
            "",
            "?limit=3",
            "?from=2026-02-01&to=2026-04-01",
            "?from=2026-05-01&to=2026-08-01",
            "?from=2031-03-01&to=2032-03-01&limit=5");

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final AnswersOnTopic answers;
    private final HandledMessages handled;

    AskingWhetherAListChangedIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.answers = new AnswersOnTopic(messages);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void getsNothingWhileNothingHasChanged() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        for (String query : QUERIES) {
            ApiResponse list = api.get(occurrences(yoga) + query).expect(200);
            clock.set(clock.instant().plus(Duration.ofMinutes(1)));

            ApiResponse again = api.with("If-None-Match", list.header("ETag"))
                    .get(occurrences(yoga) + query)
                    .expect(304);
            assertThat(again.header("ETag")).isEqualTo(list.header("ETag"));
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void getsTheListWheneverAnyByteOfItIsAnother() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var seen = new HashMap<String, String>();
        look(yoga, seen);

        answered(yoga, "2026-03-03T19:00", 1, 1, 0);
        look(yoga, seen);
        answered(yoga, "2026-03-03T19:00", 2, 0, 1);
        look(yoga, seen);
        answered(yoga, "2031-03-04T19:00", 1, 3, 0);
        look(yoga, seen);

        api.as(BOB).put(occurrences(yoga) + "/2031-03-11T19:00").expect(201);
        look(yoga, seen);

        override(yoga, "{\"name\": \"Yoga outside\"}");
        look(yoga, seen);
        override(yoga, "{\"name\": \"Yoga inside\"}");
        look(yoga, seen);
        cancel(yoga);
        look(yoga, seen);

        handled.await(series.rename(yoga, 2, "Quiet Yoga", clock.instant()));
        look(yoga, seen);
        handled.await(series.change(yoga, 3, template("Quiet Yoga"), Visibility.UNLISTED, clock.instant()));
        look(yoga, seen);
        handled.await(series.change(
                yoga, 4, yoga.getSlug() + "-again", template("Quiet Yoga"), Visibility.PUBLIC, clock.instant()));
        look(yoga, seen);

        for (String time : List.of("2026-03-03T18:00:00Z", "2026-03-03T19:30:00Z", "2026-03-18T00:00:00Z")) {
            clock.set(Instant.parse(time));
            look(yoga, seen);
        }
        Await.until(
                "what is over to be completed",
                () -> api.get(occurrences(yoga) + QUERIES.get(2))
                        .text("/items/0/status")
                        .equals("completed"));
        look(yoga, seen);
    }

    @Test
    void getsEachPageForItself() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ApiResponse first = api.get(occurrences(yoga) + "?limit=3").expect(200);
        for (String other : List.of("?limit=4", "?limit=3&cursor=" + first.text("/next"), "?limit=3&to=2026-05-01")) {
            api.with("If-None-Match", first.header("ETag"))
                    .get(occurrences(yoga) + other)
                    .expect(200);
        }
    }

    @Test
    void hearsOfNothingThatIsPrivate() {
        SeriesCreated yoga = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        ApiResponse list = api.as(ALICE).get(occurrences(yoga)).expect(200);

        api.as(ALICE)
                .with("If-None-Match", list.header("ETag"))
                .get(occurrences(yoga))
                .expect(304);
        for (Api stranger : List.of(api, api.as(BOB))) {
            ApiResponse tag = stranger.with("If-None-Match", list.header("ETag"))
                    .get(occurrences(yoga))
                    .expect(404);
            assertThat(tag.hasHeader("ETag")).isFalse();
            stranger.with("If-None-Match", "*").get(occurrences(yoga)).expect(404);
        }
    }

    /** Holds whatever was seen under a tag to what is seen under it now. */
    private void look(SeriesCreated yoga, Map<String, String> seen) {
        for (String query : QUERIES) {
            ApiResponse list = api.get(occurrences(yoga) + query).expect(200);
            String before = seen.put(query + list.header("ETag"), list.body());
            assertThat(before).as(query).isIn(null, list.body());
        }
    }

    private void answered(SeriesCreated yoga, String date, long version, int going, int waitlisted) {
        UUID occurrence = Uuids.derived(yoga.getSeriesId(), date);
        answers.changed(occurrence, version, going, waitlisted);
        Await.until(
                "the answer to be known",
                () -> database.sql(
                                "select count(*) = 1 from attendance where occurrence_id = :id and version = :version")
                        .param("id", occurrence)
                        .param("version", version)
                        .query(Boolean.class)
                        .single());
    }

    private void override(SeriesCreated yoga, String overrides) {
        database.sql("""
                        update occurrence set overrides = :overrides::jsonb
                        where series_id = :series and recurrence_id = '2026-03-10T19:00'
                        """)
                .param("overrides", overrides)
                .param("series", yoga.getSeriesId())
                .update();
    }

    private void cancel(SeriesCreated yoga) {
        database.sql("""
                        update occurrence set status = 'cancelled'
                        where series_id = :series and recurrence_id = '2026-03-10T19:00'
                        """).param("series", yoga.getSeriesId()).update();
    }
}
