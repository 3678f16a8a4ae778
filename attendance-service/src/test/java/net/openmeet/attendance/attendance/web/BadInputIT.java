package net.openmeet.attendance.attendance.web;

import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class BadInputIT {

    private final Api api;
    private final String event;

    BadInputIT(Api api, Events events) {
        this.api = api.as(BOB);
        this.event = "/api/events/" + events.withSeats(20).slug();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"status": "waitlisted"}                | 422 | /status | not-a-choice
            {"status": "confirmed"}                 | 422 | /status | not-a-choice
            {"status": "GOING"}                     | 422 | /status | not-a-choice
            {"status": "none"}                      | 422 | /status | not-a-choice
            {"status": ""}                          | 422 | /status | not-a-choice
            {"status": null}                        | 422 | /status | required
            {}                                      | 422 | /status | required
            {"status": 1}                           | 422 | /status | wrong-type
            {"status": "going", "guests": -1}       | 422 | /guests | out-of-range
            {"status": "going", "guests": 11}       | 422 | /guests | out-of-range
            {"status": "going", "guests": 1.5}      | 422 | /guests | wrong-type
            {"status": "going", "guests": "2"}      | 422 | /guests | wrong-type
            {"status": "interested", "guests": 1}   | 422 | /guests | guests-without-member
            {"status": "going", "seat": "front"}    | 422 | /seat   | unknown-field
            """)
    void isNamed(String body, int status, String pointer, String code) {
        ApiResponse problem = api.put(event + "/rsvp", body).expect(status);

        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.faults()).containsExactly(pointer);
        assertThat(problem.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void isNamedAllAtOnce() {
        assertThat(api.put(event + "/rsvp", "{\"status\": \"yes\", \"guests\": 99}")
                        .faults())
                .containsExactly("/status", "/guests");
    }

    @ParameterizedTest
    @CsvSource({"confirmed, going", "waitlisted, going", "not_going, not-going", "maybe, interested"})
    void isAnsweredWithAChoiceThatIsAllowed(String status, String suggestion) {
        ApiResponse problem = api.put(event + "/rsvp", "{\"status\": \"" + status + "\"}");

        assertThat(problem.text("/errors/0/suggestion")).isEqualTo(suggestion);
        assertThat(problem.text("/errors/0/detail")).contains("going, interested, not-going");
    }

    @ParameterizedTest
    @CsvSource({
        "?status=confirmed, status",
        "?status=none, status",
        "?limit=0, limit",
        "?limit=201, limit",
        "?limit=many, limit",
        "?cursor=%2A, cursor",
        "?cursor=bm8, cursor"
    })
    void isNamedInAQuery(String query, String parameter) {
        ApiResponse problem = api.get(event + "/attendees" + query).expect(400);

        assertThat(problem.code()).isEqualTo("invalid-parameter");
        assertThat(problem.faults()).containsExactly(parameter);
    }

    @Test
    void isNamedInAHeader() {
        assertThat(api.with("If-Match", "7")
                        .put(event + "/rsvp", "{\"status\": \"going\"}")
                        .expect(400)
                        .faults())
                .containsExactly("If-Match");
    }

    @Test
    void changesNothingWhereTheAnswerCouldNotBeRead() {
        api.with("Accept", "text/html")
                .put(event + "/rsvp", "{\"status\": \"interested\"}")
                .expect(406);

        assertThat(api.get(event + "/rsvp").text("/status")).isNotEqualTo("interested");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"going\"", "{\"status\": ", "null"})
    void isRefusedWhereItIsNoAnswerAtAll(String body) {
        assertThat(api.put(event + "/rsvp", body).status()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%27%20or%201%3D1", "%E2%80%AE", "..", "%20"})
    void isNoEventWhereASlugIsStrange(String slug) {
        assertThat(api.get("/api/events/" + slug + "/attendance").status()).isIn(400, 404);
    }
}
