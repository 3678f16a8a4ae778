package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.SeriesScheduleChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tuesdays of March 2030 are the 5th, 12th, 19th and 26th. */
@ServiceTest(service = "series-service")
class TakingBackChangesIT {

    private static final String THURSDAYS =
            "{\"start\": \"2030-03-21T20:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}";

    private final Api anonymous;
    private final Api api;
    private final JdbcClient database;
    private final String path;
    private final ApiResponse created;
    private final Messages messages = Servers.shared().messages();

    TakingBackChangesIT(Api api, JdbcClient database) {
        this.anonymous = api;
        this.api = api.as(ALICE).with("If-Match", "*");
        this.database = database;
        String yoga = with("/start", "\"2030-03-05T19:00\"");
        this.path = this.api.post("/api/series", yoga).expect(201).header("Location");
        this.created = this.api.get(path).expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PATCH |                                   | {'name': 'Pilates', 'visibility': 'unlisted'}          | 2 | template-changed",
                "PATCH | ?from=2030-03-19T19:00            | {'start': '2030-03-21T20:00', 'recurrence': {'rrules': ['FREQ=WEEKLY;BYDAY=TH']}} | 2 | schedule-changed",
                "PATCH |                                   | {'start': '2030-03-05T20:00'}                          | 2 | schedule-changed",
                "POST  | /occurrences/2030-03-12T19:00/exclude |                                                    | 2 | dates-included",
                "POST  | /occurrences/2030-03-13T19:00/include |                                                    | 2 | dates-excluded",
                "POST  | /end                              | {'from': '2030-04-01'}                                 | 2 | schedule-changed",
                "POST  | /pause                            | {'from': '2030-03-10', 'until': '2030-03-20'}          | 3 | dates-included",
            })
    void makesTheSeriesAgainWhatItWas(String method, String below, String body, int version, String kind) {
        String to = below == null ? path : path + below;
        ApiResponse changed =
                body == null ? api.send(method, to, null, null) : send(method, to, body.replace('\'', '"'));
        changed.expect(200);
        String now = "/api/series/" + changed.text("/slug");

        ApiResponse undone = undo(now, version).expect(200);

        for (String member : new String[] {"slug", "name", "visibility", "phases", "pauses", "recurrence", "start"}) {
            assertThat(undone.at("/" + member)).as(member).isEqualTo(created.at("/" + member));
        }
        ApiResponse changes = api.get(path + "/changes").expect(200);
        assertThat(changes.text("/items/0/kind")).isEqualTo(kind);
        assertThat(changes.at("/items/0/undoes").asInt()).isEqualTo(version);

        ApiResponse again = undo(path, undone.at("/version").asInt()).expect(200);
        for (String member : new String[] {"name", "visibility", "phases", "pauses", "recurrence", "start"}) {
            assertThat(again.at("/" + member)).as(member).isEqualTo(changed.at("/" + member));
        }
    }

    @Test
    void tellsWhichDatesGoBack() {
        UUID id = UUID.fromString(split().text("/id"));
        undo(path, 2).expect(200);

        SeriesScheduleChanged message = messages.await(
                        SeriesScheduleChanged.class, body -> body.getSeriesId().equals(id))
                .body();
        assertThat(message.getOldAnchor()).isEqualTo("2030-03-21T20:00");
        assertThat(message.getNewAnchor()).isLessThan("2030-03-22");
        assertThat(message.getPhases()).hasSize(1);
    }

    @Test
    void tellsWhichDatesGoBackWhereOthersMaySeeItToo() {
        UUID id = UUID.fromString(created.text("/id"));
        String changed = api.patch(path, THURSDAYS.replace("{\"start", "{\"visibility\": \"unlisted\", \"start"))
                .expect(200)
                .text("/slug");
        undo("/api/series/" + changed, 3).expect(200);

        SeriesScheduleChanged message = messages.await(
                        SeriesScheduleChanged.class, body -> body.getSeriesId().equals(id) && body.getVersion() == 5)
                .body();
        assertThat(message.getFrom()).isEqualTo("2030-03-21T20:00");
        assertThat(message.getOldAnchor()).isEqualTo("2030-03-21T20:00");
        assertThat(message.getNewAnchor()).isEqualTo("2030-03-21T20:00");
    }

    @Test
    void takesBackTheNewestChangeAlone() {
        split();
        api.patch(path, "{\"name\": \"Pilates\"}").expect(200);

        ApiResponse refused = undo(path, 2).expect(409);
        assertThat(refused.code()).isEqualTo("not-the-newest-change");
        assertThat(refused.text("/detail")).endsWith("version 3.");
        assertThat(undo(path, 4).expect(409).code()).isEqualTo("not-the-newest-change");
    }

    @Test
    void doesNotTakeBackWhatCannotBe() {
        assertThat(undo(path, 1).expect(409).code()).isEqualTo("series-created");

        api.patch(path, "{\"name\": \"Pilates\"}").expect(200);
        database.sql("update series_change set former = null where series_id = :id")
                .param("id", UUID.fromString(created.text("/id")))
                .update();
        assertThat(undo(path, 2).expect(409).code()).isEqualTo("change-not-kept");
    }

    @Test
    void keepsAnEventThatBecameADate() {
        api.post(path + "/occurrences/2030-03-13T19:00/include", "{\"originEvent\": \"" + UUID.randomUUID() + "\"}")
                .expect(200);

        assertThat(undo(path, 2).expect(409).code()).isEqualTo("change-of-an-event");
    }

    @Test
    void isForWhoOrganisesTheSeriesAndSawItAsItIs() {
        api.patch(path, "{\"name\": \"Pilates\"}").expect(200);

        String undo = path + "/changes/2/undo";
        anonymous.as(BOB).with("If-Match", "*").send("POST", undo, null, null).expect(403);
        anonymous.as(ALICE).send("POST", undo, null, null).expect(428);
        anonymous
                .as(ALICE)
                .with("If-Match", "\"1\"")
                .send("POST", undo, null, null)
                .expect(412);
        anonymous
                .as(ALICE)
                .with("If-Match", "*")
                .send("POST", path + "/changes/two/undo", null, null)
                .expect(400);
    }

    @Test
    void mergesAPhaseBack() {
        split();

        ApiResponse merged = merge("2030-03-21T20:00").expect(200);

        assertThat(merged.at("/phases")).isEqualTo(created.at("/phases"));
        assertThat(api.get(path + "/changes").text("/items/0/kind")).isEqualTo("merged");
        assertThat(undo(path, 3).expect(200).at("/phases")).hasSize(2);
    }

    @Test
    void mergesAPhaseThatWasEndedSince() {
        split();
        api.post(path + "/end", "{\"from\": \"2030-04-05\"}").expect(200);

        ApiResponse merged = merge("2030-03-21T20:00").expect(200);

        assertThat(merged.at("/phases")).hasSize(1);
        assertThat(merged.text("/phases/0/recurrence/rrules/0")).contains("UNTIL=20300402");
    }

    @Test
    void saysWhyAPhaseCannotBeMerged() {
        split();

        assertThat(merge("2030-03-05T19:00").expect(409).code()).isEqualTo("first-phase");
        assertThat(merge("2030-03-12T19:00").expect(404).code()).isEqualTo("phase-not-found");
        assertThat(merge("never").expect(404).code()).isEqualTo("occurrence-not-found");
        database.sql("update series_change set former = null where series_id = :id")
                .param("id", UUID.fromString(created.text("/id")))
                .update();
        assertThat(merge("2030-03-21T20:00").expect(409).code()).isEqualTo("phase-before-changed");
    }

    private ApiResponse split() {
        return api.patch(path + "?from=2030-03-19T19:00", THURSDAYS).expect(200);
    }

    private ApiResponse send(String method, String to, String json) {
        return method.equals("PATCH") ? api.patch(to, json) : api.post(to, json);
    }

    private ApiResponse undo(String series, int version) {
        return api.send("POST", series + "/changes/" + version + "/undo", null, null);
    }

    private ApiResponse merge(String date) {
        return api.send("POST", path + "/phases/" + date + "/merge", null, null);
    }
}
