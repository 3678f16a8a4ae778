package net.openmeet.attendance.attendance.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunningService
class AnsweringIT {

    private final Api api;
    private final Events events;

    AnsweringIT(Api api, Events events) {
        this.api = api;
        this.events = events;
    }

    @Test
    void confirmsASeatAndSaysHowFullItIs() {
        KnownOccurrence event = events.withSeats(20);

        ApiResponse answer = answer(event, BOB, "going", 2).expect(200);

        assertThat(answer.text("/event")).isEqualTo(event.slug());
        assertThat(answer.text("/status")).isEqualTo("going");
        assertThat(answer.at("/guests").asInt()).isEqualTo(2);
        assertThat(answer.at("/waitlistPosition").isNull()).isTrue();
        assertThat(answer.at("/promoted").asBoolean()).isFalse();
        assertThat(Instant.parse(answer.text("/answeredAt"))).isNotNull();
        assertThat(answer.at("/attendance").toString()).isEqualTo("{\"going\":3,\"waitlisted\":0,\"capacity\":20}");
        assertThat(answer.header("ETag")).isEqualTo("\"" + answer.at("/version") + "\"");
        assertThat(answer.header("Version-Token")).isEqualTo("attendance/" + event.id() + "/1");
    }

    @Test
    void saysWhichPlaceOnTheWaitlistItIs() {
        KnownOccurrence event = events.withSeats(1);
        answer(event, ALICE, "going", 0).expect(200);
        answer(event, BOB, "going", 0).expect(200);

        ApiResponse answer = answer(event, CAROL, "going", 0).expect(200);

        assertThat(answer.text("/status")).isEqualTo("waitlisted");
        assertThat(answer.at("/waitlistPosition").asInt()).isEqualTo(2);
    }

    @Test
    void readsTheAnswerBack() {
        KnownOccurrence event = events.withSeats(1);
        ApiResponse written = answer(event, BOB, "interested", 0).expect(200);

        ApiResponse read = rsvp(event, BOB).expect(200);

        assertThat(read.json()).isEqualTo(written.json());
        assertThat(read.header("ETag")).isEqualTo(written.header("ETag"));
    }

    @Test
    void readsNoneWhereThereIsNoAnswer() {
        KnownOccurrence event = events.withSeats(1);

        ApiResponse read = rsvp(event, BOB).expect(200);

        assertThat(read.text("/status")).isEqualTo("none");
        assertThat(read.at("/version").asInt()).isZero();
        assertThat(read.at("/answeredAt").isNull()).isTrue();
    }

    @Test
    void changesNothingWhenItIsGivenTwice() {
        KnownOccurrence event = events.withSeats(1);
        ApiResponse first = answer(event, BOB, "going", 0).expect(200);

        assertThat(answer(event, BOB, "going", 0).expect(200).json()).isEqualTo(first.json());
    }

    @Test
    void promotesTheNextInLineAndNobodyElse() {
        KnownOccurrence event = events.withSeats(1);
        answer(event, ALICE, "going", 0).expect(200);
        answer(event, BOB, "going", 0).expect(200);
        answer(event, CAROL, "going", 0).expect(200);

        ApiResponse left = answer(event, ALICE, "not-going", 0).expect(200);

        assertThat(left.at("/attendance/going").asInt()).isEqualTo(1);
        assertThat(left.header("Version-Token")).endsWith("/5");
        assertThat(rsvp(event, BOB).text("/status")).isEqualTo("going");
        assertThat(rsvp(event, BOB).at("/promoted").asBoolean()).isTrue();
        assertThat(rsvp(event, CAROL).text("/status")).isEqualTo("waitlisted");
        assertThat(rsvp(event, CAROL).at("/waitlistPosition").asInt()).isEqualTo(1);
    }

    @Test
    void tellsTheCallerOfTheirOwnPromotion() {
        KnownOccurrence event = events.withSeats(3);
        answer(event, ALICE, "going", 1).expect(200);
        answer(event, BOB, "going", 2).expect(200);

        ApiResponse smaller = answer(event, BOB, "going", 0).expect(200);

        assertThat(smaller.text("/status")).isEqualTo("going");
        assertThat(smaller.at("/promoted").asBoolean()).isTrue();
    }

    @Test
    void keepsTheOldAnswerWhenMoreGuestsDoNotFit() {
        KnownOccurrence event = events.withSeats(2);
        answer(event, ALICE, "going", 0).expect(200);
        ApiResponse before = answer(event, BOB, "going", 0).expect(200);

        assertThat(answer(event, BOB, "going", 1).expect(409).code()).isEqualTo("no-seats-for-guests");
        assertThat(rsvp(event, BOB).json()).isEqualTo(before.json());
    }

    @Test
    void refusesAPartyThatIsLargerThanTheEvent() {
        assertThat(answer(events.withSeats(3), BOB, "going", 3).expect(409).code())
                .isEqualTo("party-exceeds-capacity");
    }

    @Test
    void isForgottenWhenItIsTakenBack() {
        KnownOccurrence event = events.withSeats(1);
        answer(event, BOB, "going", 0).expect(200);
        answer(event, DAN, "going", 0).expect(200);

        ApiResponse taken = api.as(BOB).delete(path(event)).expect(204);

        assertThat(taken.header("Version-Token")).isEqualTo("attendance/" + event.id() + "/4");
        assertThat(rsvp(event, BOB).text("/status")).isEqualTo("none");
        assertThat(rsvp(event, DAN).text("/status")).isEqualTo("going");
        api.as(BOB).delete(path(event)).expect(204);
        api.as(CAROL).delete(path(event)).expect(204);
    }

    @Test
    void honoursIfMatch() {
        KnownOccurrence event = events.withSeats(2);
        Api bob = api.as(BOB);
        String going = "{\"status\": \"going\"}";
        String first = bob.with("If-Match", "\"0\"")
                .put(path(event), going)
                .expect(200)
                .header("ETag");

        ApiResponse stale = bob.with("If-Match", "\"0\"")
                .put(path(event), "{\"status\": \"not-going\"}")
                .expect(412);
        assertThat(stale.code()).isEqualTo("version-mismatch");
        assertThat(stale.header("ETag")).isEqualTo(first);
        bob.with("If-Match", "\"7\"").delete(path(event)).expect(412);
        bob.with("If-Match", first).delete(path(event)).expect(204);
    }

    @Test
    void readsPlaceAndCountsAfreshWhateverIfNoneMatchSays() {
        KnownOccurrence event = events.withSeats(5);
        String etag = answer(event, BOB, "going", 0).expect(200).header("ETag");
        answer(event, CAROL, "going", 0).expect(200);

        ApiResponse read =
                api.as(BOB).with("If-None-Match", etag).get(path(event)).expect(200);

        assertThat(read.at("/attendance/going").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, 409, event-cancelled",
        "COMPLETED, 409, event-over",
        "UNKNOWN, 409, event-not-open",
        "REMOVED, 404, event-not-found"
    })
    void isRefusedWhereTheEventIsClosed(OccurrenceStatus status, int http, String code) {
        KnownOccurrence event = events.withSeats(1);
        answer(event, BOB, "going", 0).expect(200);
        events.becomes(event, status);

        assertThat(answer(event, CAROL, "going", 0).expect(http).code()).isEqualTo(code);
        assertThat(answer(event, BOB, "not-going", 0).expect(http).code()).isEqualTo(code);
    }

    @Test
    void isTakenBackWhereTheEventIsCancelled() {
        KnownOccurrence event = events.withSeats(1);
        answer(event, BOB, "going", 0).expect(200);
        answer(event, CAROL, "going", 0).expect(200);
        events.becomes(event, OccurrenceStatus.CANCELLED);

        api.as(BOB).delete(path(event)).expect(204);

        ApiResponse carol = rsvp(event, CAROL);
        assertThat(carol.text("/status")).isEqualTo("waitlisted");
        assertThat(carol.at("/attendance/going").asInt()).isZero();
    }

    @Test
    void isRefusedWhereTheEndHasPassed() {
        KnownOccurrence event = events.endsAt(events.withSeats(1), Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(answer(event, BOB, "going", 0).expect(409).code()).isEqualTo("event-over");
    }

    private ApiResponse answer(KnownOccurrence event, UUID member, String status, int guests) {
        return api.as(member).put(path(event), "{\"status\": \"%s\", \"guests\": %d}".formatted(status, guests));
    }

    private ApiResponse rsvp(KnownOccurrence event, UUID member) {
        return api.as(member).get(path(event));
    }

    private static String path(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/rsvp";
    }
}
