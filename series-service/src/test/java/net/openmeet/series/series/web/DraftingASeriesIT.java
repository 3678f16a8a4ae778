package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.series.icalendar.Calendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who organise a draft do with it, and that others don't know that there is one. */
@ServiceTest(service = "series-service")
class DraftingASeriesIT {

    private static final String DRAFT = with("/start", "\"2030-03-05T19:00\"", with("/status", "\"draft\""));

    private final Api anonymous;
    private final Api owner;
    private final UUID account = UUID.randomUUID();

    DraftingASeriesIT(Api api) {
        this.anonymous = api;
        this.owner = api.as(account).with("If-Match", "*");
    }

    @Test
    void showsItToItsOwnerWithASlugThatNobodyGuesses() {
        ApiResponse made = draft();

        assertThat(made.text("/status")).isEqualTo("draft");
        assertThat(made.text("/visibility")).isEqualTo("public");
        assertThat(made.at("/publishedAt").isNull()).isTrue();
        assertThat(made.text("/slug")).matches("tuesday-yoga-x[0-9a-f]{12}");
        assertThat(made.at("/links").propertyNames()).containsExactlyInAnyOrder("self", "dates");
        assertThat(owner.get(path(made)).expect(200).json()).isEqualTo(made.json());
        assertThat(owner.with("Accept", "application/ld+json")
                        .get(path(made))
                        .expect(200)
                        .header("Content-Type"))
                .startsWith("application/json");
    }

    /** Other services never hear of it: who waited there for a version would wait in vain. */
    @Test
    void givesNoTokenToWaitForElsewhere() {
        ApiResponse made = draft();
        String path = path(made);
        List<ApiResponse> answers = List.of(
                made,
                owner.patch(path, "{\"name\": \"Pilates\"}").expect(200),
                owner.put(path + "/organisers/" + BOB, "{\"role\": \"host\"}").expect(200),
                owner.delete(path + "/organisers/" + BOB).expect(204),
                holidays(path).expect(200),
                owner.delete(path).expect(204));

        assertThat(answers).noneMatch(answer -> answer.hasHeader("Version-Token"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    ''",
        "PATCH,  ''",
        "DELETE, ''",
        "GET,    /dates",
        "POST,   /publish",
        "GET,    /changes",
        "GET,    /organisers",
        "GET,    /organisers/00000000-0000-7000-8000-00000000000b",
        "PUT,    /organisers/00000000-0000-7000-8000-00000000000b",
        "DELETE, /organisers/00000000-0000-7000-8000-00000000000b",
        "GET,    /transfer",
        "POST,   /transfer",
        "DELETE, /transfer",
        "POST,   /transfer/accept",
        "POST,   /transfer/decline",
        "POST,   /occurrences/2030-03-05T19:00/exclude",
        "POST,   /occurrences/2030-03-06T19:00/include",
        "POST,   /end",
        "POST,   /pause",
        "POST,   /resume",
        "POST,   /changes/1/undo",
        "POST,   /changes/preview?edit=undo&version=1",
        "POST,   /phases/2030-03-05T19:00/merge",
        "POST,   /occurrences/exclude"
    })
    void isAsUnknownToOthersAsWhatThereIsnt(String method, String below) {
        String path = path(draft());
        Api other = anonymous.as(CAROL).with("If-Match", "*");
        ApiResponse unknown = call(other, method, "/api/series/tuesday-yoga-x0123456789ab" + below);

        ApiResponse answer = call(other, method, path + below);

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(unknown.code());
        assertThat(answer.text("/detail")).isEqualTo(unknown.text("/detail"));
        if (method.equals("GET") && !below.equals("/changes") && !below.equals("/transfer")) {
            assertThat(call(anonymous, method, path + below).expect(404).code()).isEqualTo(unknown.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "unlisted", "private"})
    void standsInNobodysListsButThoseWhoOrganiseIt(String visibility) {
        String slug = owner.post("/api/series", with("/visibility", "\"" + visibility + "\"", DRAFT))
                .expect(201)
                .text("/slug");
        anonymous.get("/api/series/" + slug).expect(404);

        for (String query : List.of("?owner=me", "?organiser=me")) {
            ApiResponse own = owner.get("/api/series" + query).expect(200);
            assertThat(own.text("/items/0/slug")).isEqualTo(slug);
            assertThat(own.text("/items/0/status")).isEqualTo("draft");
        }
        for (Api reader : List.of(anonymous, owner)) {
            assertThat(reader.get("/api/series?limit=200").expect(200).body()).doesNotContain(slug);
        }
    }

    @Test
    void isThereForCoOrganisersAndHostsToo() {
        String path = path(draft());
        owner.put(path + "/organisers/" + BOB, "{\"role\": \"co-organiser\"}").expect(200);
        owner.put(path + "/organisers/" + CAROL, "{\"role\": \"host\"}").expect(200);
        Api bob = anonymous.as(BOB).with("If-Match", "*");
        Api carol = anonymous.as(CAROL).with("If-Match", "*");

        assertThat(carol.get(path).expect(200).text("/status")).isEqualTo("draft");
        carol.get(path + "/dates").expect(200);
        assertThat(carol.post(path + "/publish", "").expect(403).code()).isEqualTo("not-owner");
        assertThat(bob.patch(path, "{\"name\": \"Pilates\"}").expect(200).text("/name"))
                .isEqualTo("Pilates");
        assertThat(bob.delete(path).expect(403).code()).isEqualTo("not-owner");
        bob.post(path + "/publish", "").expect(200);
    }

    /** Its owner says to whom: they have to see what they accept. */
    @Test
    void isHandedOverToWhoAcceptsIt() {
        String path = path(draft());
        Api bob = anonymous.as(BOB).with("If-Match", "*");
        owner.post(path + "/transfer", "{\"to\": \"" + BOB + "\"}").expect(200);

        assertThat(bob.get(path).expect(200).text("/status")).isEqualTo("draft");
        anonymous.as(ALICE).get(path).expect(404);
        ApiResponse accepted = bob.post(path + "/transfer/accept", "").expect(200);

        assertThat(accepted.text("/status")).isEqualTo("draft");
        assertThat(accepted.hasHeader("Version-Token")).isFalse();
        owner.delete(path).expect(403);
        bob.delete(path).expect(204);
    }

    @Test
    void isEditedAsAnyOtherAndItsHistoryKept() {
        String path = path(draft());
        owner.patch(path, "{\"name\": \"Pilates\", \"visibility\": \"unlisted\"}")
                .expect(200);
        ApiResponse split = owner.patch(
                        path + "?from=2030-03-19T19:00",
                        "{\"start\": \"2030-03-21T20:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}")
                .expect(200);
        assertThat(split.at("/phases").size()).isEqualTo(2);
        owner.post(path + "/phases/2030-03-21T20:00/merge", "").expect(200);
        owner.post(path + "/changes/4/undo", "").expect(200);
        owner.post(path + "/occurrences/2030-03-12T19:00/exclude", "").expect(200);
        owner.post(path + "/occurrences/2030-03-13T19:00/include", "").expect(200);
        owner.post(path + "/pause", "{\"from\": \"2030-04-01\", \"until\": \"2030-05-01\"}")
                .expect(200);
        owner.post(path + "/resume", "").expect(200);
        holidays(path).expect(200);
        ApiResponse ended =
                owner.post(path + "/end", "{\"from\": \"2030-06-01\"}").expect(200);

        ApiResponse changes = owner.get(path + "/changes").expect(200);
        assertThat(changes.at("/items").findValuesAsString("kind").reversed())
                .startsWith("created", "template-changed", "split", "merged")
                .contains("dates-excluded", "dates-included", "paused", "resumed")
                .endsWith("ended");
        assertThat(ended.text("/slug")).isEqualTo(split.text("/slug"));
        assertThat(changes.at("/items/0/version").asInt())
                .isEqualTo(ended.at("/version").asInt());
    }

    /** Nobody has heard of a date that a draft had while it was one. */
    @Test
    void hasNoPastThatEditsWouldLeaveAsItWas() {
        String path =
                path(owner.post("/api/series", with("/status", "\"draft\"")).expect(201));
        owner.post(path + "/occurrences/2026-03-10T19:00/exclude", "").expect(200);

        ApiResponse moved = owner.patch(
                        path,
                        "{\"start\": \"2031-03-06T19:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"], \"exdates\": []}}")
                .expect(200);

        assertThat(moved.at("/phases").size()).isEqualTo(1);
        assertThat(owner.get(path + "/dates?limit=1").expect(200).text("/items/0/recurrenceId"))
                .isEqualTo("2031-03-06T19:00");
        ApiResponse undone = owner.post(path + "/changes/3/undo", "").expect(200);
        assertThat(undone.at("/phases").size()).isEqualTo(1);
        assertThat(undone.text("/start")).isEqualTo("2026-03-03T19:00");
        assertThat(owner.post(path + "/end", "").expect(409).code()).isEqualTo("no-dates");
    }

    @Test
    void keepsTheEventThatItComesFromToItself() {
        UUID event = UUID.randomUUID();
        ApiResponse made = owner.post("/api/series", with("/originEvent", "\"" + event + "\"", DRAFT))
                .expect(201);

        assertThat(made.text("/originEvent")).isEqualTo(event.toString());
        assertThat(owner.patch(path(made), "{\"name\": \"Pilates\"}")
                        .expect(200)
                        .text("/originEvent"))
                .isEqualTo(event.toString());
    }

    /** Others can't be told that an event goes on as a date of what they don't know. */
    @Test
    void takesNoEventForADate() {
        String path = path(draft());

        ApiResponse refused = owner.post(
                        path + "/occurrences/2030-03-06T19:00/include",
                        "{\"originEvent\": \"" + UUID.randomUUID() + "\"}")
                .expect(409);

        assertThat(refused.code()).isEqualTo("series-is-draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Draft\"", "\"cancelled\"", "\"\""})
    void isNoOtherStatus(String status) {
        ApiResponse refused = owner.post("/api/series", with("/status", status)).expect(422);

        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/status");
        assertThat(refused.text("/errors/0/code")).isEqualTo("unknown-value");
    }

    /** There is nothing that occurrence-service could count or tell, and it would wait for a version that never comes. */
    @Test
    void hasNoOccurrencesThatATakenBackChangeCouldTouch() {
        String path = path(draft());
        owner.patch(path, "{\"name\": \"Pilates\"}").expect(200);

        ApiResponse refused =
                owner.post(path + "/changes/preview?edit=undo&version=2", "").expect(409);

        assertThat(refused.code()).isEqualTo("series-is-draft");
        assertThat(refused.hasHeader("Version-Token")).isFalse();
    }

    private ApiResponse draft() {
        return owner.post("/api/series", DRAFT).expect(201);
    }

    private ApiResponse holidays(String path) {
        return owner.send(
                "POST",
                path + "/occurrences/exclude",
                "text/calendar",
                Calendars.of(
                        "BEGIN:VEVENT\r\nUID:h\r\nDTSTART;VALUE=DATE:20300416\r\nSUMMARY:Easter\r\nEND:VEVENT\r\n"));
    }

    private static ApiResponse call(Api api, String method, String path) {
        return switch (method) {
            case "GET", "DELETE" -> api.send(method, path, null, null);
            case "PATCH" -> api.patch(path, "{\"name\": \"Pilates\"}");
            case "PUT" -> api.put(path, "{\"role\": \"host\"}");
            default ->
                path.endsWith("/occurrences/exclude")
                        ? api.send(method, path, "text/calendar", Calendars.of())
                        : api.post(path, path.endsWith("/transfer") ? "{\"to\": \"" + BOB + "\"}" : body(path));
        };
    }

    private static String body(String path) {
        return path.endsWith("/pause") ? "{\"from\": \"2030-03-01\", \"until\": \"2030-04-01\"}" : "";
    }

    private static String path(ApiResponse made) {
        return "/api/series/" + made.text("/slug");
    }
}
