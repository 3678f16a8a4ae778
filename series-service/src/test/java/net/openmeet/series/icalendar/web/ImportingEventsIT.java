package net.openmeet.series.icalendar.web;

import static net.openmeet.series.icalendar.web.CalendarText.MONDAYS;
import static net.openmeet.series.icalendar.web.CalendarText.cancelling;
import static net.openmeet.series.icalendar.web.CalendarText.games;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.series.StandaloneEventImported;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What takes place once is occurrence-service's, which hears of it. */
@ServiceTest(service = "series-service")
class ImportingEventsIT {

    private final Messages messages = Servers.shared().messages();
    private final UUID member = UUID.randomUUID();
    private final Api anybody;
    private final Api api;
    private final JdbcClient database;

    ImportingEventsIT(Api api, JdbcClient database) {
        this.anybody = api;
        this.api = api.as(member);
        this.database = database;
    }

    @Test
    void hasAStandaloneEventMade() {
        ApiResponse made = send(games("party@x", 0, "LOCATION:The lake")).expect(201);

        UUID id = id(made.at("/events/0"));
        assertThat(made.header("Location")).isEqualTo(made.text("/events/0/path"));
        assertThat(made.header("Version-Token")).isEqualTo("import/" + id + "/1");
        StandaloneEventImported told = told(id, 1);
        assertThat(made.text("/events/0/path")).isEqualTo("/api/events/" + told.getSlug());
        assertThat(told.getOwnerId()).isEqualTo(member);
        assertThat(told.getTemplate().getName()).isEqualTo("Board games");
        assertThat(told.getTimeZone() + " " + told.getStart() + " " + told.getDuration())
                .isEqualTo("Europe/Berlin 2038-03-01T18:00 PT1H");
    }

    @Test
    void tellsWhatTheFileSaysNow() {
        UUID id = id(send(games("party@x", 0)).at("/events/0"));

        ApiResponse again = send(games("party@x", 1, "DTSTART;TZID=Europe/Berlin:20380301T200000"))
                .expect(200);

        assertThat(texts(again.at("/updatedEvents/0/changed"))).containsExactly("start");
        assertThat(again.header("Version-Token")).isEqualTo("import/" + id + "/2");
        assertThat(told(id, 2).getStart()).isEqualTo("2038-03-01T20:00");
        assertThat(send(games("party@x", 1, "DTSTART;TZID=Europe/Berlin:20380301T200000"))
                        .text("/unchanged/0/path"))
                .isEqualTo(again.text("/updatedEvents/0/path"));
        assertThat(send(games("party@x", 0)).text("/skipped/0/reason")).isEqualTo("older-than-imported");
    }

    @Test
    void saysWhatStaysBecauseItWasChangedThere() {
        ApiResponse made = send(games("party@x", 0));
        UUID id = id(made.at("/events/0"));
        renamed(id, 2, made.text("/events/0/slug"), "Our games");
        renamed(id, 2, made.text("/events/0/slug"), "Our games");
        renamed(id, 1, made.text("/events/0/slug"), "Long ago");
        Await.until("the other name to be known", () -> known(id).equals("Our games"));

        ApiResponse again = send(games("party@x", 1, "SUMMARY:Their games", "DESCRIPTION:Bring some"));

        assertThat(texts(again.at("/updatedEvents/0/changed"))).containsExactly("description");
        assertThat(again.text("/warnings/0/code")).isEqualTo("kept-as-changed-here");
        assertThat(again.text("/warnings/0/detail")).contains("name");
    }

    @Test
    void callsAnEventOffAndTakesThatBack() {
        UUID id = id(send(games("party@x", 0)).at("/events/0"));

        ApiResponse cancelled = send(cancelling(games("party@x", 1)));

        assertThat(texts(cancelled.at("/updatedEvents/0/changed"))).containsExactly("status");
        assertThat(told(id, 2).getCancelled() && told(id, 2).getCancels()).isTrue();
        assertThat(send(cancelling(games("party@x", 1))).at("/unchanged")).hasSize(1);
        assertThat(texts(send(games("party@x", 2)).at("/updatedEvents/0/changed")))
                .containsExactly("status");
        assertThat(told(id, 3).getCancelled()).isFalse();
    }

    @Test
    void callsNothingOffThatIsAnothersOrUnknown() {
        send(games("party@x", 0)).expect(201);

        ApiResponse other = anybody.as(UUID.randomUUID())
                .send("POST", "/api/series/import", "text/calendar", cancelling(games("party@x", 9)))
                .expect(200);

        assertThat(other.text("/skipped/0/reason")).isEqualTo("cancelled");
    }

    @Test
    void makesAnEventAgainThatWasRemoved() {
        UUID id = id(send(games("party@x", 0)).at("/events/0"));
        messages.publish(
                Topics.OCCURRENCES,
                id,
                OccurrenceRemoved.newBuilder()
                        .setOccurrenceId(id)
                        .setVersion(2)
                        .setAt(Instant.parse("2026-03-01T00:00:00Z"))
                        .setChange(ChangeMessages.message(Change.by(member, Uuids.next())))
                        .build());
        Await.until(
                "it to be forgotten",
                () -> database.sql("select count(*) from imported_event where event_id = :id")
                                .param("id", id)
                                .query(Integer.class)
                                .single()
                        == 0);

        assertThat(id(send(games("party@x", 0)).expect(201).at("/events/0"))).isNotEqualTo(id);
    }

    @Test
    void makesNoSeriesBesideTheEventThatItWas() {
        ApiResponse made = send(games("party@x", 0));

        ApiResponse again = send(games("party@x", 1, MONDAYS)).expect(200);

        assertThat(again.text("/skipped/0/reason")).isEqualTo("imported-as-event");
        assertThat(again.text("/skipped/0/slug")).isEqualTo(made.text("/events/0/slug"));
        assertThat(again.text("/skipped/0/detail")).contains("originEvent");
        assertThat(send(games("party@x", 2)).at("/unchanged")).hasSize(1);
    }

    @Test
    void makesNoEventBesideTheSeriesThatItWas() {
        ApiResponse made = send(games("party@x", 0, MONDAYS));

        ApiResponse again = send(games("party@x", 1)).expect(200);

        assertThat(again.text("/skipped/0/reason")).isEqualTo("imported-as-series");
        assertThat(again.text("/skipped/0/slug")).isEqualTo(made.text("/items/0/slug"));
        api.with("If-Match", "\"1\"").delete(made.header("Location")).expect(204);
        send(games("party@x", 1)).expect(201);
    }

    @Test
    void saysThatTheEventHasBecomeADateOfASeries() {
        ApiResponse made = send(games("party@x", 0));
        UUID id = id(made.at("/events/0"));
        adopted(id, UUID.fromString(send(games("weekly@x", 0, MONDAYS)).text("/items/0/id")));

        Await.untilAsserted(() -> assertThat(send(games("party@x", 1, MONDAYS)).text("/skipped/0/detail"))
                .contains("a date of a series"));
    }

    @Test
    void makesBothOfAUidThatTheFileHasForBoth() {
        send(games("party@x", 0)).expect(201);

        ApiResponse both =
                send(games("party@x", 1) + games("party@x", 1, MONDAYS)).expect(201);

        assertThat(both.at("/items")).hasSize(1);
        assertThat(both.at("/unchanged")).hasSize(1);
        assertThat(send(games("new@x", 0) + games("new@x", 0, MONDAYS)).at("/skipped"))
                .isEmpty();
        assertThat(send(games("new@x", 1)).at("/unchanged")).hasSize(1);
    }

    @Test
    void saysWhatItWouldMakeAndMakesNothing() {
        ApiResponse tried = api.send(
                        "POST", "/api/series/import?dryRun=true", "text/calendar", CalendarText.of(games("party@x", 0)))
                .expect(200);

        assertThat(tried.at("/dryRun").asBoolean()).isTrue();
        assertThat(tried.at("/events")).hasSize(1);
        assertThat(send(games("party@x", 0)).at("/events")).hasSize(1);
    }

    private void renamed(UUID id, long version, String slug, String name) {
        messages.publish(
                Topics.OCCURRENCES,
                id,
                OccurrenceModified.newBuilder()
                        .setOccurrenceId(id)
                        .setVersion(version)
                        .setState(state(slug, name).build())
                        .setAt(Instant.parse("2026-03-01T00:00:00Z"))
                        .setChange(ChangeMessages.message(Change.by(member, Uuids.next())))
                        .build());
    }

    private void adopted(UUID id, UUID seriesId) {
        messages.publish(
                Topics.OCCURRENCES,
                seriesId,
                OccurrenceAdopted.newBuilder()
                        .setOccurrenceId(id)
                        .setVersion(2)
                        .setState(state("weekly-20380301", "Board games")
                                .setSeriesId(seriesId)
                                .setRecurrenceId("2038-03-01T18:00")
                                .build())
                        .setPreviousSlug("board-games")
                        .setAt(Instant.parse("2026-03-01T00:00:00Z"))
                        .build());
    }

    private OccurrenceState.Builder state(String slug, String name) {
        return OccurrenceState.newBuilder()
                .setSlug(slug)
                .setOwnerId(member)
                .setVisibility(Visibility.PUBLIC)
                .setStatus(OccurrenceStatus.SCHEDULED)
                .setTemplate(
                        Template.newBuilder().setName(name).setDescription("").build())
                .setLocalStart("2038-03-01T18:00")
                .setTimeZone("Europe/Berlin")
                .setStartsAt(Instant.parse("2038-03-01T17:00:00Z"))
                .setEndsAt(Instant.parse("2038-03-01T18:00:00Z"))
                .setTzdbVersion("2026a");
    }

    private String known(UUID id) {
        return database.sql("select template ->> 'name' from known_occurrence where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private StandaloneEventImported told(UUID id, long version) {
        return messages.await(
                        StandaloneEventImported.class,
                        fact -> fact.getEventId().equals(id) && fact.getVersion() == version)
                .body();
    }

    private ApiResponse send(String file) {
        String calendar = file.startsWith("BEGIN:VCALENDAR") ? file : CalendarText.of(file);
        return api.send("POST", "/api/series/import", "text/calendar", calendar);
    }

    private static UUID id(JsonNode event) {
        return UUID.fromString(event.path("id").asString());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(text -> text.asString("")).toList();
    }
}
