package net.openmeet.occurrence.vivification.messaging;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.change.FieldChange;
import net.openmeet.schemas.change.Version;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceSnapshot;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class FollowingTemplatesIT {

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final JdbcClient database;
    private final HandledMessages handled;

    FollowingTemplatesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void followsTheTemplateExceptWhereADateOverridesItOrIsOver() {
        SeriesCreated yoga = series.create(
                tuesdayYoga().setImportedOverrides(List.of(named("2026-03-17T19:00", "Yoga by candlelight"))));
        Instant changedAt = FIRST_OF_MARCH.plus(Duration.ofDays(3));
        clock.set(changedAt);
        handled.await(series.rename(yoga, 2, "Evening Yoga", changedAt));

        assertThat(name(yoga, "2026-03-03T19:00")).isEqualTo("Tuesday Yoga");
        assertThat(name(yoga, "2026-03-10T19:00")).isEqualTo("Evening Yoga");
        assertThat(name(yoga, "2026-03-17T19:00")).isEqualTo("Yoga by candlelight");
        assertThat(name(yoga, "2026-03-24T19:00")).isEqualTo("Evening Yoga");
        assertThat(name(yoga, "2027-03-02T19:00")).isEqualTo("Evening Yoga");
        messages.await(
                OccurrenceModified.class,
                modified -> modified.getState().getSlug().endsWith("-2026-05-26-1900")
                        && modified.getState().getSlug().startsWith(yoga.getSlug()));
        assertThat(modified(yoga))
                .allSatisfy(modified ->
                        assertThat(modified.getState().getTemplate().getName()).isEqualTo("Evening Yoga"))
                .extracting(modified -> modified.getState().getRecurrenceId())
                .doesNotContain("2026-03-03T19:00", "2026-03-17T19:00")
                .contains("2026-03-10T19:00")
                .hasSize(11);
    }

    @Test
    void showsOnADateThatIsOverAndWasNeverStoredWhatTheSeriesGaveItThen() {
        SeriesCreated old = series.create(created("old", schedule("Europe/Berlin", "2026-02-03T19:00", "FREQ=WEEKLY")));
        handled.await(series.rename(old, 2, "Evening Yoga", FIRST_OF_MARCH));
        handled.await(series.rename(old, 3, "Night Yoga", FIRST_OF_MARCH));
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(14)));
        handled.await(series.rename(old, 4, "Morning Yoga", clock.instant()));

        assertThat(name(old, "2026-02-17T19:00")).isEqualTo("Tuesday Yoga");
        assertThat(name(old, "2026-03-03T19:00")).isEqualTo("Night Yoga");
        assertThat(name(old, "2026-03-17T19:00")).isEqualTo("Morning Yoga");
        ApiResponse listed =
                api.get(occurrences(old) + "?from=2026-02-01&limit=7").expect(200);
        assertThat(listed.at("/items"))
                .extracting(item -> item.path("name").asString())
                .containsExactly(
                        "Tuesday Yoga",
                        "Tuesday Yoga",
                        "Tuesday Yoga",
                        "Tuesday Yoga",
                        "Night Yoga",
                        "Night Yoga",
                        "Morning Yoga");
    }

    @Test
    void tellsWhatMadeItFollowAndThatAllDatesHave() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        handled.await(series.rename(yoga, 2, "Evening Yoga", FIRST_OF_MARCH));

        Message<SeriesPropagated> propagated = messages.await(
                SeriesPropagated.class,
                fact -> fact.getSeriesId().equals(yoga.getSeriesId()) && fact.getVersion() == 2);
        assertThat(propagated.key()).isEqualTo(yoga.getSeriesId());
        Change change = propagated.body().getChange();
        assertThat(change.getChangedBy()).isEqualTo(ALICE);
        assertThat(change.getCauses()).containsExactly(new Version("series", yoga.getSeriesId(), 2L));
        assertThat(modified(yoga)).hasSize(13).allSatisfy(modified -> {
            assertThat(modified.getChange()).isEqualTo(change);
            assertThat(modified.getChanges())
                    .containsExactly(new FieldChange("name", "\"Tuesday Yoga\"", "\"Evening Yoga\""));
        });
        Message<OccurrenceSnapshot> snapshot = messages.await(
                OccurrenceSnapshot.class,
                state -> state.getState().getSlug().equals(yoga.getSlug() + "-2026-03-03-1900")
                        && state.getVersion() == 2);
        assertThat(snapshot.key()).isEqualTo(snapshot.body().getOccurrenceId());
    }

    @Test
    void ignoresAChangeThatIsOlderThanWhatItKnows() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        series.rename(yoga, 3, "Evening Yoga", FIRST_OF_MARCH);
        handled.await(series.rename(yoga, 2, "Morning Yoga", FIRST_OF_MARCH));

        assertThat(name(yoga, "2026-03-03T19:00")).isEqualTo("Evening Yoga");
    }

    @Test
    void tellsOfEveryDateWhenTheSeriesBecomesPrivateAlsoOfPastOnes() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(7)));
        handled.await(series.change(yoga, 2, yoga.getTemplate(), Visibility.PRIVATE, clock.instant()));

        api.as(BOB).get(occurrences(yoga)).expect(404);
        api.get(occurrences(yoga) + "/2026-03-03T19:00").expect(404);
        api.as(ALICE).get(occurrences(yoga)).expect(200);
        Await.until(
                "a change of the past date",
                () -> modified(yoga).stream()
                        .anyMatch(modified ->
                                "2026-03-03T19:00".equals(modified.getState().getRecurrenceId())
                                        && modified.getState().getVisibility() == Visibility.PRIVATE));
    }

    @Test
    void tellsOfEveryPastDateOfAnOldSeriesAlsoWhereThereAreThousands() {
        SeriesCreated old = series.create(created("old", schedule("Europe/Berlin", "2016-01-01T07:00", "FREQ=DAILY")));
        ApiResponse before = api.get(occurrences(old) + "?from=2016-01-01&to=2027-01-01&limit=1");
        assertThat(before.at("/items/0/stored").asBoolean()).isFalse();
        database.sql("""
                        insert into occurrence (id, series_id, recurrence_id, version, status, overrides, frozen,
                                                starts_at, ends_at, tzdb_version)
                        select gen_random_uuid(), :series, to_char(day, 'YYYY-MM-DD"T"HH24:MI'), 2, 'completed', '{}',
                               '{"name": "As it was", "description": ""}', day, day + interval '1 hour', '2016a'
                        from generate_series(timestamp '2020-01-01 07:00', timestamp '2025-12-31 07:00', '1 day') as day
                        """).param("series", old.getSeriesId()).update();

        handled.await(series.change(old, 2, old.getTemplate(), Visibility.PRIVATE, clock.instant()));

        int past = 6 * 365 + 2;
        int ahead = 90;
        Await.until("a change of every date", () -> modified(old).size() == past + ahead);
        assertThat(modified(old))
                .allSatisfy(modified ->
                        assertThat(modified.getState().getVisibility()).isEqualTo(Visibility.PRIVATE))
                .filteredOn(
                        modified -> modified.getState().getTemplate().getName().equals("As it was"))
                .hasSize(past)
                .allSatisfy(modified -> assertThat(modified.getVersion()).isEqualTo(3))
                .extracting(OccurrenceModified::getOccurrenceId)
                .doesNotHaveDuplicates();
    }

    @Test
    void endsNothingEarlyForAClockThatIsAhead() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        handled.await(series.rename(yoga, 2, "Evening Yoga", FIRST_OF_MARCH.plus(Duration.ofDays(3))));

        assertThat(name(yoga, "2026-03-03T19:00")).isEqualTo("Evening Yoga");
    }

    private String name(SeriesCreated yoga, String date) {
        return api.get(occurrences(yoga) + "/" + date).expect(200).text("/name");
    }

    private List<OccurrenceModified> modified(SeriesCreated created) {
        return messages.seen(OccurrenceModified.class, modified -> true).stream()
                .filter(message -> message.key().equals(created.getSeriesId()))
                .map(Message::body)
                .toList();
    }

    private static ImportedOverride named(String recurrenceId, String name) {
        return ImportedOverride.newBuilder()
                .setRecurrenceId(recurrenceId)
                .setName(name)
                .setCancelled(false)
                .build();
    }
}
