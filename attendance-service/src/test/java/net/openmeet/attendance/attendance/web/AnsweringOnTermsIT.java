package net.openmeet.attendance.attendance.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Question;
import org.junit.jupiter.api.Test;

@RunningService
class AnsweringOnTermsIT {

    private static final Instant OPENS = Instant.parse("2098-01-01T18:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-01-01T18:00:00Z");

    private final Api api;
    private final Events events;

    AnsweringOnTermsIT(Api api, Events events) {
        this.api = api;
        this.events = events;
    }

    @Test
    void saysFromWhenAndSinceWhen() {
        KnownOccurrence early = onTerms(new AnswerTerms(10, OPENS, null, false));
        KnownOccurrence late = onTerms(new AnswerTerms(10, null, CLOSED, false));

        ApiResponse tooEarly = answer(early, BOB, "going", 0).expect(409);
        ApiResponse tooLate = answer(late, BOB, "interested", 0).expect(409);

        assertThat(tooEarly.code()).isEqualTo("rsvp-not-open");
        assertThat(tooEarly.text("/errors/0/suggestion")).isEqualTo(OPENS.toString());
        assertThat(tooLate.code()).isEqualTo("rsvp-closed");
        assertThat(tooLate.text("/errors/0/suggestion")).isEqualTo(CLOSED.toString());
    }

    @Test
    void saysHowManyGuestsAMemberMayBring() {
        KnownOccurrence event = onTerms(new AnswerTerms(1, null, null, false));

        ApiResponse refused = answer(event, BOB, "going", 2).expect(409);

        assertThat(refused.code()).isEqualTo("too-many-guests");
        assertThat(refused.faults()).containsExactly("/guests");
        assertThat(refused.text("/errors/0/suggestion")).isEqualTo("1");
        answer(event, BOB, "going", 1).expect(200);
    }

    @Test
    void asksWhatTheOrganiserAsksAndTellsTheOrganiserAlone() {
        KnownOccurrence event = onTerms(new AnswerTerms(
                10, null, null, false, List.of(new Question("A mat?", true), new Question("Your back?", false))));
        ApiResponse unanswered = answer(event, BOB, "going", 0).expect(409);
        assertThat(unanswered.code()).isEqualTo("questions-unanswered");
        assertThat(unanswered.text("/errors/0/suggestion")).isEqualTo("A mat?");
        assertThat(says(event, "A map?", "Yes").expect(409).code()).isEqualTo("question-unknown");
        assertThat(says(event, "A mat?", " ").expect(422).faults()).containsExactly("/answers/0/answer");

        ApiResponse going = says(event, "A mat?", "=Yes").expect(200);

        assertThat(going.text("/status")).isEqualTo("going");
        assertThat(going.text("/answers/0/answer")).isEqualTo("=Yes");
        assertThat(attendees(event, ALICE).text("/items/0/answers/0/answer")).isEqualTo("=Yes");
        assertThat(attendees(event, CAROL).at("/items/0/answers").size()).isZero();
        assertThat(api.as(ALICE)
                        .get("/api/events/" + event.slug() + "/attendees.csv")
                        .expect(200)
                        .body())
                .contains("A mat? =Yes");
    }

    @Test
    void showsWhoGoesToThoseWhoGo() {
        KnownOccurrence event = events.withSeats(10);
        answer(event, BOB, "going", 0).expect(200);
        events.becomes(event, AnswerTerms.USUAL, AttendeesVisibility.ATTENDEES, 2);

        assertThat(attendees(event, CAROL).expect(403).code()).isEqualTo("attendees-only");
        answer(event, CAROL, "interested", 0).expect(200);
        assertThat(attendees(event, CAROL).expect(403).code()).isEqualTo("attendees-only");
        attendees(event, BOB).expect(200);
        attendees(event, ALICE).expect(200);
    }

    @Test
    void showsWhoGoesToTheOrganiserAlone() {
        KnownOccurrence event = events.withSeats(10);
        answer(event, BOB, "going", 0).expect(200);
        events.becomes(event, AnswerTerms.USUAL, AttendeesVisibility.ORGANISERS, 2);

        assertThat(attendees(event, BOB).expect(403).code()).isEqualTo("organisers-only");
        assertThat(attendees(event, ALICE).expect(200).text("/items/0/accountId"))
                .isEqualTo(BOB.toString());
    }

    private KnownOccurrence onTerms(AnswerTerms terms) {
        return events.becomes(events.withSeats(10), terms, AttendeesVisibility.EVERYBODY, 2);
    }

    private ApiResponse says(KnownOccurrence event, String question, String answer) {
        return api.as(BOB)
                .put(
                        "/api/events/" + event.slug() + "/rsvp",
                        "{\"status\": \"going\", \"answers\": [{\"question\": \"%s\", \"answer\": \"%s\"}]}"
                                .formatted(question, answer));
    }

    private ApiResponse answer(KnownOccurrence event, UUID member, String status, int guests) {
        return api.as(member)
                .put(
                        "/api/events/" + event.slug() + "/rsvp",
                        "{\"status\": \"%s\", \"guests\": %d}".formatted(status, guests));
    }

    private ApiResponse attendees(KnownOccurrence event, UUID member) {
        return api.as(member).get("/api/events/" + event.slug() + "/attendees");
    }
}
