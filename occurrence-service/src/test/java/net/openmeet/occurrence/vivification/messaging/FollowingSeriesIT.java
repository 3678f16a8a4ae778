package net.openmeet.occurrence.vivification.messaging;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.catalogue.KafkaAccess;
import net.openmeet.platform.deadletter.DeadLetters;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class FollowingSeriesIT {

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final HandledMessages handled;

    FollowingSeriesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
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
    void storesTheWindowOfANewSeriesAndTellsOfEachDate() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        assertThat(rows(yoga)).isEqualTo(13);
        ApiResponse list = api.get(occurrences(yoga) + "?limit=1").expect(200);
        assertThat(list.text("/items/0/recurrenceId")).isEqualTo("2026-03-03T19:00");
        assertThat(list.at("/items/0/stored").asBoolean()).isTrue();
        assertThat(list.text("/items/0/start/instant")).isEqualTo("2026-03-03T18:00:00Z");
        List<Message<OccurrenceVivified>> told = vivified(yoga, 13);
        assertThat(told).allSatisfy(message -> assertThat(message.key()).isEqualTo(yoga.getSeriesId()));
        assertThat(told.getFirst().body().getOccurrenceId())
                .isEqualTo(Uuids.derived(yoga.getSeriesId(), "2026-03-03T19:00"));
        assertThat(told.getFirst().body().getState().getSlug()).isEqualTo(yoga.getSlug() + "-2026-03-03-1900");
    }

    @Test
    void hasNoSecondEffectWhenToldAgain() {
        SeriesCreated draft = tuesdayYoga().build();
        UUID id = series.publish(draft);
        messages.publish(Topics.SERIES, draft.getSeriesId(), draft, id);
        handled.await(series.publish(draft));

        assertThat(rows(draft)).isEqualTo(13);
        assertThat(vivified(draft, 13)).hasSize(13);
    }

    @Test
    void forgetsADeletedSeriesForGood() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        series.delete(yoga, 2);
        handled.await(series.publish(yoga));

        api.as(ALICE).get(occurrences(yoga)).expect(404);
        api.as(ALICE).put(occurrences(yoga) + "/2026-03-03T19:00").expect(404);
        api.get("/api/events/" + yoga.getSlug() + "-2026-03-03-1900").expect(404);
        assertThat(rows(yoga)).isZero();
        Await.until(
                "13 removals",
                () -> messages.seen(OccurrenceRemoved.class, removed -> removed.getVersion() == 2).stream()
                                .filter(message -> message.key().equals(yoga.getSeriesId()))
                                .count()
                        == 13);
    }

    @Test
    void forgetsASeriesThatItCanNotReadAnyMore() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        database.sql("""
                        update known_series set phases = jsonb_set(phases, '{0,schedule,zone}', '"Mars/Olympus_Mons"')
                        where id = :id
                        """).param("id", yoga.getSeriesId()).update();

        handled.await(series.delete(yoga, 2));

        assertThat(rows(yoga)).isZero();
        api.get(occurrences(yoga)).expect(404);
    }

    @Test
    void ignoresWhatHappenedToASeriesThatWasDeletedBeforeItWasKnown() {
        SeriesCreated yoga = tuesdayYoga().build();
        series.delete(yoga, 2);
        handled.await(series.publish(yoga));

        assertThat(rows(yoga)).isZero();
        api.as(ALICE).get(occurrences(yoga)).expect(404);
    }

    @Test
    void setsAsideAChangeOfASeriesThatItNeverHeardOfUntilItHas() {
        SeriesCreated.Builder yoga = tuesdayYoga();
        UUID change = series.rename(yoga.build(), 2, "Evening Yoga", FIRST_OF_MARCH);
        var letters = new DeadLetters(KafkaAccess.anonymous(Servers.shared().bootstrapServers()));
        Await.until(
                "the change to be set aside",
                () -> letters.list("openmeet.series.v1.occurrence-service.dlt").stream()
                        .anyMatch(letter -> letter.id().equals(change.toString())
                                && letter.reason().contains(yoga.getSeriesId().toString())));

        SeriesCreated known = series.create(yoga);
        letters.replay(change.toString());

        handled.await(change);
        assertThat(api.get(occurrences(known) + "/2026-03-03T19:00").text("/name"))
                .isEqualTo("Evening Yoga");
    }

    @Test
    void forgetsAChangeOfADeletedSeries() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        series.delete(yoga, 3);

        handled.await(series.rename(yoga, 2, "Evening Yoga", FIRST_OF_MARCH));

        assertThat(rows(yoga)).isZero();
        api.with("After-Version", "series/" + yoga.getSeriesId() + "/3")
                .get(occurrences(yoga))
                .expect(404);
    }

    @Test
    void takesOverWhatACalendarSaysOfSingleDatesInsideAndOutsideTheWindow() {
        SeriesCreated imported = series.create(tuesdayYoga()
                .setImportedOverrides(List.of(
                        override("2026-03-10T19:00")
                                .setStart("2026-03-12T18:00")
                                .setName("Yoga by candlelight")
                                .build(),
                        override("2027-03-02T19:00").setDescription("One year").build(),
                        override("2026-03-17T19:00").setCancelled(true).build(),
                        override("2026-03-18T19:00").setName("Not a date").build())));

        assertThat(rows(imported)).isEqualTo(14);
        ApiResponse moved = api.get(occurrences(imported) + "/2026-03-10T19:00").expect(200);
        assertThat(moved.text("/start/local")).isEqualTo("2026-03-12T18:00:00");
        assertThat(moved.text("/name")).isEqualTo("Yoga by candlelight");
        assertThat(moved.text("/slug")).endsWith("-2026-03-10-1900");
        ApiResponse far = api.get(occurrences(imported) + "/2027-03-02T19:00").expect(200);
        assertThat(far.at("/stored").asBoolean()).isTrue();
        assertThat(far.text("/description")).isEqualTo("One year");
        assertThat(api.get(occurrences(imported) + "/2026-03-17T19:00").text("/status"))
                .isEqualTo("cancelled");
        api.get(occurrences(imported) + "/2026-03-18T19:00").expect(404);
    }

    @Test
    void storesTheNextThreeOfASeriesThatIsRare() {
        SeriesCreated rare =
                series.create(SeriesOnTopic.created("birthday", schedule("Europe/Berlin", "2020-06-01", "FREQ=YEARLY"))
                        .setSchedule(allDay()));
        assertThat(rows(rare)).isEqualTo(3);
        assertThat(api.get("/api/events/" + rare.getSlug() + "-2026-06-01").text("/start/local"))
                .isEqualTo("2026-06-01");
    }

    private static Schedule allDay() {
        Schedule schedule = schedule("Europe/Berlin", "2020-06-01", "FREQ=YEARLY");
        return Schedule.newBuilder(schedule).setDuration("P1D").build();
    }

    private static ImportedOverride.Builder override(String recurrenceId) {
        return ImportedOverride.newBuilder().setRecurrenceId(recurrenceId).setCancelled(false);
    }

    private int rows(SeriesCreated created) {
        return database.sql("select count(*) from occurrence where series_id = :id")
                .param("id", created.getSeriesId())
                .query(Integer.class)
                .single();
    }

    private List<Message<OccurrenceVivified>> vivified(SeriesCreated created, int count) {
        return Await.value(count + " vivified dates", () -> {
            List<Message<OccurrenceVivified>> seen = messages.seen(
                    OccurrenceVivified.class,
                    message -> created.getSeriesId().equals(message.getState().getSeriesId()));
            return seen.size() >= count ? Optional.of(seen) : Optional.empty();
        });
    }
}
