package net.openmeet.occurrence.event;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.phase;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@OccurrenceServiceTest
class BecomingADateIT {

    private static final String FIRST = "2026-03-03T19:00";
    private static final String EXTRA = "2026-03-07T15:00";

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final DataSource connections;
    private final SeriesOnTopic series;
    private final HandledMessages handled;

    BecomingADateIT(Api api, Messages messages, TestClock clock, DataSource connections, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.connections = connections;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    /** A standalone event as its creation was answered. */
    private record Event(ApiResponse created) {

        UUID id() {
            return UUID.fromString(created.text("/id"));
        }

        String path() {
            return "/api/events/" + created.text("/slug");
        }
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void isADateInFeeds() {
        Event party = event(ALICE, FIRST, "public");
        propagated(series.create(tuesdayYoga().setOriginEventId(party.id())), 1);

        assertThat(api.get("/api/calendar/public.ics?months=1&q=Party")
                        .expect(200)
                        .body())
                .contains("UID:" + party.id());
    }

    @Test
    void keepsItsIdItsAnswersAndWhatWasSaidOfIt() {
        Event party = event(ALICE, FIRST, "public");
        new AnswersOnTopic(messages).changed(party.id(), 1, 3, 0);
        Await.until(
                "the answers",
                () -> api.get(party.path()).at("/attendance/going").asInt() == 3);

        SeriesCreated yoga = series.create(tuesdayYoga().setOriginEventId(party.id()));

        ApiResponse date = api.get(occurrences(yoga) + "/" + FIRST).expect(200);
        assertThat(date.text("/id")).isEqualTo(party.id().toString());
        assertThat(date.header("Version-Token")).isEqualTo("occurrence/" + party.id() + "/2");
        assertThat(date.at("/attendance/going").asInt()).isEqualTo(3);
        assertThat(date.text("/name")).isEqualTo("Party");
        assertThat(date.text("/end/local")).isEqualTo("2026-03-03T21:00:00");
        assertThat(date.at("/overrides"))
                .extracting(field -> field.asString())
                .contains("name", "duration")
                .doesNotContain("start", "tags");
        ApiResponse listed = api.get(occurrences(yoga) + "?from=2026-03-01&limit=2");
        assertThat(listed.text("/items/0/id")).isEqualTo(date.text("/id"));
        assertThat(listed.text("/items/1/recurrenceId")).isEqualTo("2026-03-10T19:00");
        OccurrenceAdopted told = adopted(party).getFirst();
        assertThat(told.getVersion()).isEqualTo(2);
        assertThat(told.getPreviousSlug()).isEqualTo(party.created().text("/slug"));
        assertThat(told.getState().getSeriesId()).isEqualTo(yoga.getSeriesId());
        assertThat(told.getState().getRecurrenceId()).isEqualTo(FIRST);
        assertThat(told.getMaterial()).isFalse();
        assertThat(told.getChange().getChangeId()).isEqualTo(yoga.getChange().getChangeId());
        propagated(yoga, 1);
        assertThat(messages.seen(
                        OccurrenceVivified.class,
                        fact -> yoga.getSeriesId().equals(fact.getState().getSeriesId())
                                && FIRST.equals(fact.getState().getRecurrenceId())))
                .isEmpty();
    }

    @Test
    void leadsOnWhateverIsAskedOfItByItsFormerName() {
        Event party = event(ALICE, FIRST, "public");
        SeriesCreated yoga = series.create(tuesdayYoga().setOriginEventId(party.id()));
        String now = "/api/events/" + yoga.getSlug() + "-2026-03-03-1900";
        Api alice = api.as(ALICE).with("If-Match", "*");

        assertThat(api.get(party.path()).expect(308).header("Location")).endsWith(now);
        assertThat(api.get(party.path() + "/calendar.ics").expect(308).header("Location"))
                .endsWith(now + "/calendar.ics");
        assertThat(alice.post(party.path() + "/cancel", "{}").expect(308).header("Location"))
                .endsWith(now + "/cancel");
        assertThat(alice.patch(party.path(), "{\"name\": \"Ball\"}").expect(308).header("Location"))
                .endsWith(now);
        assertThat(alice.delete(party.path()).expect(308).header("Location")).endsWith(now);
        alice.patch(now, "{\"name\": \"Ball\"}").expect(200);
    }

    @Test
    void leadsNobodyOnWhoMayNotKnowOfTheSeries() {
        Event open = event(ALICE, FIRST, "public");
        Event given = event(ALICE, FIRST, "unlisted");

        series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE).setOriginEventId(open.id()));
        series.create(tuesdayYoga().setVisibility(Visibility.UNLISTED).setOriginEventId(given.id()));

        api.as(BOB).get(open.path()).expect(404);
        api.as(ALICE).get(open.path()).expect(308);
        api.as(BOB).get(given.path()).expect(308);
    }

    @Test
    void leavesAloneWhatIsSomebodyElsesOrBeginsAtAnotherTimeOrIsGone() {
        Event bobs = event(BOB, FIRST, "private");
        Event later = event(ALICE, EXTRA, "public");
        Event gone = event(ALICE, FIRST, "public");
        api.as(ALICE).with("If-Match", "*").delete(gone.path()).expect(204);

        for (UUID origin : List.of(bobs.id(), later.id(), gone.id(), Uuids.next())) {
            SeriesCreated yoga = series.create(tuesdayYoga().setOriginEventId(origin));
            assertThat(api.get(occurrences(yoga) + "/" + FIRST).expect(200).text("/id"))
                    .isEqualTo(Uuids.derived(yoga.getSeriesId(), FIRST).toString());
        }
        assertThat(api.as(BOB).get(bobs.path()).expect(200).header("ETag")).isEqualTo("\"1\"");
        api.get(later.path()).expect(200);
        api.get(gone.path()).expect(404);
    }

    @Test
    void goesOnInOneSeriesHoweverManyAskForIt() {
        Event party = event(ALICE, FIRST, "public");
        List<SeriesCreated> asked = Stream.generate(
                        () -> tuesdayYoga().setOriginEventId(party.id()).build())
                .limit(4)
                .toList();

        asked.forEach(series::publish);
        asked.forEach(each -> propagated(each, 1));
        asked.forEach(each -> handled.await(series.publish(each)));

        assertThat(asked.stream()
                        .map(each -> api.get(occurrences(each) + "/" + FIRST)
                                .expect(200)
                                .text("/id"))
                        .filter(party.id().toString()::equals))
                .hasSize(1);
        assertThat(adopted(party)).hasSize(1);
    }

    @Test
    void goesOnOnceWhereItWasKilledHalfWay() throws SQLException {
        Event party = event(ALICE, FIRST, "public");
        SeriesCreated yoga = tuesdayYoga().setOriginEventId(party.id()).build();
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient rival = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            rival.sql("select id from standalone_event where id = :id for update")
                    .param("id", party.id())
                    .query(UUID.class)
                    .single();
            series.publish(yoga);
            Await.until(
                    "the adoption to wait, and to be killed",
                    () -> rival.sql("""
                            select count(pg_terminate_backend(pid)) > 0 from pg_stat_activity
                            where pg_backend_pid() = any(pg_blocking_pids(pid))
                            """).query(Boolean.class).single());
            connection.rollback();
        }
        propagated(yoga, 1);
        assertThat(api.get(occurrences(yoga) + "/" + FIRST).expect(200).text("/id"))
                .isEqualTo(party.id().toString());
        assertThat(adopted(party)).hasSize(1);
        api.get(party.path()).expect(308);
    }

    @Test
    void staysCancelledWithItsReasonOrOver() {
        Event cancelled = event(ALICE, FIRST, "public");
        api.as(ALICE)
                .with("If-Match", "*")
                .post(cancelled.path() + "/cancel", "{\"reason\": \"Flooded\"}")
                .expect(200);
        Event over = event(ALICE, FIRST, "public");

        SeriesCreated first = series.create(tuesdayYoga().setOriginEventId(cancelled.id()));
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(3)));
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(over.id()));
        SeriesCreated second = series.create(tuesdayYoga().setOriginEventId(over.id()));

        assertThat(api.get(occurrences(first) + "/" + FIRST).text("/cancellationReason"))
                .isEqualTo("Flooded");
        ApiResponse date = api.get(occurrences(second) + "/" + FIRST).expect(200);
        assertThat(date.text("/id")).isEqualTo(over.id().toString());
        assertThat(date.text("/status")).isEqualTo("completed");
        assertThat(date.text("/name")).isEqualTo("Party");
    }

    @Test
    void becomesAFurtherDateOfASeriesThatThereIs() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        Event party = event(ALICE, EXTRA, "public");
        Event twin = event(ALICE, EXTRA, "public");
        Event bobs = event(BOB, "2026-03-08T15:00", "public");

        handled.await(include(yoga, 2, party, EXTRA));
        handled.await(include(yoga, 3, twin, EXTRA));
        handled.await(include(yoga, 4, bobs, "2026-03-08T15:00"));

        ApiResponse date = api.get(occurrences(yoga) + "/" + EXTRA).expect(200);
        assertThat(date.text("/id")).isEqualTo(party.id().toString());
        assertThat(date.at("/detached").asBoolean()).isFalse();
        assertThat(date.text("/name")).isEqualTo("Party");
        assertThat(api.get(party.path()).expect(308).header("Location"))
                .endsWith("/api/events/" + yoga.getSlug() + "-2026-03-07-1500");
        api.get(twin.path()).expect(200);
        api.get(bobs.path()).expect(200);
        propagated(yoga, 2);
        assertThat(adopted(party)).hasSize(1);
        handled.await(series.rename(yoga, 5, "Evening Yoga", FIRST_OF_MARCH));
        assertThat(api.get(occurrences(yoga) + "/" + EXTRA).text("/name")).isEqualTo("Party");
    }

    @Test
    void isInCalendarsOnceAsTheDateThatItIs() {
        UUID organiser = Uuids.next();
        Event party = event(organiser, FIRST, "public");
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setOwnerId(organiser)
                .setOriginEventId(party.id())
                .setChange(ChangeMessages.message(Change.by(organiser, Uuids.next()))));

        ApiResponse calendar = api.as(organiser)
                .get("/api/calendar?from=2026-03-03&to=2026-03-04&limit=200")
                .expect(200);

        assertThat(calendar.at("/items"))
                .extracting(item -> item.at("/occurrence/id").asString())
                .filteredOn(party.id().toString()::equals)
                .hasSize(1);
        assertThat(calendar.at("/items"))
                .extracting(item -> item.at("/occurrence/slug").asString())
                .contains(yoga.getSlug() + "-2026-03-03-1900");
    }

    private Event event(UUID organiser, String start, String visibility) {
        return new Event(api.as(organiser)
                .post("/api/events", """
                        {"name": "Party", "timeZone": "Europe/Berlin", "start": "%s", "duration": "PT2H", "visibility": "%s",
                         "description": "All levels", "capacity": 20, "location": {"name": "Studio 1", "address": {"country": "DE"}}}
                        """.formatted(start, visibility))
                .expect(201));
    }

    private UUID include(SeriesCreated yoga, long version, Event event, String date) {
        return messages.publish(
                Topics.SERIES,
                yoga.getSeriesId(),
                SeriesDatesIncluded.newBuilder()
                        .setSeriesId(yoga.getSeriesId())
                        .setVersion(version)
                        .setDates(List.of(date))
                        .setPhases(List.of(phase(withExtras(), "Tuesday Yoga")))
                        .setChangedAt(FIRST_OF_MARCH)
                        .setOriginEventId(event.id())
                        .setChange(ChangeMessages.message(Change.by(ALICE, Uuids.next())))
                        .build());
    }

    private static net.openmeet.schemas.series.Schedule withExtras() {
        return net.openmeet.schemas.series.Schedule.newBuilder(schedule("Europe/Berlin", FIRST, "FREQ=WEEKLY;BYDAY=TU"))
                .setRdates(List.of(EXTRA, "2026-03-08T15:00"))
                .build();
    }

    private List<OccurrenceAdopted> adopted(Event event) {
        messages.await(OccurrenceAdopted.class, fact -> fact.getOccurrenceId().equals(event.id()));
        return messages
                .seen(OccurrenceAdopted.class, fact -> fact.getOccurrenceId().equals(event.id()))
                .stream()
                .map(message -> message.body())
                .toList();
    }

    private void propagated(SeriesCreated created, long version) {
        messages.await(
                SeriesPropagated.class,
                fact -> fact.getSeriesId().equals(created.getSeriesId()) && fact.getVersion() == version);
    }
}
