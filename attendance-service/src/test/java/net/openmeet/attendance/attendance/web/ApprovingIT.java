package net.openmeet.attendance.attendance.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.attendance.attendance.SeatChange;
import net.openmeet.attendance.attendance.SeatChanges;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;

@RunningService
class ApprovingIT {

    private static final AnswerTerms APPROVED = new AnswerTerms(10, null, null, true);

    private final Api api;
    private final Events events;
    private final SeatChanges log;

    ApprovingIT(Api api, Events events, SeatChanges log) {
        this.api = api;
        this.events = events;
        this.log = log;
    }

    @Test
    void givesSeatsAsOneChangeThatTheLogExplains() {
        KnownOccurrence event = approving(events.withSeats(1));
        assertThat(goes(event, BOB)).isEqualTo("pending");
        assertThat(goes(event, CAROL)).isEqualTo("pending");

        ApiResponse decided = decide(event, true, "", CAROL, BOB, DAN).expect(200);

        assertThat(decided.text("/members/0/status")).isEqualTo("going");
        assertThat(decided.text("/members/1/status")).isEqualTo("waitlisted");
        assertThat(decided.text("/members/2/problem")).isEqualTo("attendee-not-found");
        List<SeatChange> decisions = log.read(event.id(), 2, 10);
        assertThat(decisions).extracting(SeatChange::by).containsExactly(ALICE, ALICE);
        assertThat(decisions.getFirst().changeId())
                .isNotNull()
                .isEqualTo(decisions.getLast().changeId());
        assertExplained(event);
        decide(event, true, "", CAROL, BOB).expect(200);
        assertThat(log.read(event.id(), 0, 10)).hasSize(4);
    }

    @Test
    void declinesWithANoteThatTheMemberReads() {
        KnownOccurrence event = approving(events.withSeats(1));
        goes(event, BOB);

        decide(event, false, ", \"note\": \"For beginners.\"", BOB).expect(200);

        ApiResponse read = api.as(BOB).get(rsvp(event)).expect(200);
        assertThat(read.text("/status")).isEqualTo("declined");
        assertThat(read.text("/answer")).isEqualTo("going");
        assertThat(read.text("/seat")).isEqualTo("none");
        assertThat(read.text("/note")).isEqualTo("For beginners.");
        String attendees = "/api/events/" + event.slug() + "/attendees?status=declined";
        assertThat(api.as(ALICE).get(attendees).expect(200).text("/items/0/note"))
                .isEqualTo("For beginners.");
        api.as(BOB).get(attendees).expect(403);
        assertExplained(event);
    }

    @Test
    void decidesOnlyWhatWasSeen() {
        KnownOccurrence event = approving(events.withSeats(1));
        goes(event, BOB);

        ApiResponse decided = api.as(ALICE)
                .put(
                        approvals(event),
                        "{\"approved\": true, \"members\": [{\"accountId\": \"%s\", \"version\": 7}]}".formatted(BOB))
                .expect(200);

        assertThat(decided.text("/members/0/problem")).isEqualTo("version-mismatch");
        assertThat(status(event, BOB)).isEqualTo("pending");
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        KnownOccurrence event = approving(events.withSeats(1));
        String bob = "{\"accountId\": \"" + BOB + "\"}";

        ApiResponse refused = api.as(ALICE)
                .put(
                        approvals(event),
                        "{\"approved\": true, \"members\": [%s, %s, {}], \"note\": \"Hm\"}".formatted(bob, bob))
                .expect(422);

        assertThat(refused.faults()).containsExactly("/members/1/accountId", "/members/2/accountId", "/note");
        assertThat(api.as(ALICE).put(approvals(event), "{}").expect(422).faults())
                .containsExactly("/approved", "/members");
        decide(event, true, "", Stream.generate(UUID::randomUUID).limit(101).toArray(UUID[]::new))
                .expect(422);
    }

    @Test
    void letsThoseInWhoWaitedWhenItIsNotNeededAnyMoreAlsoAfterACancellation() {
        KnownOccurrence event = approving(events.withSeats(2));
        goes(event, BOB);
        goes(event, CAROL);
        events.becomes(event, OccurrenceStatus.CANCELLED, 3);
        assertThat(decide(event, true, "", BOB).expect(200).text("/members/0/problem"))
                .isEqualTo("event-cancelled");
        assertThat(status(event, BOB)).isEqualTo("pending");

        events.becomes(event, OccurrenceStatus.SCHEDULED, 4);

        assertThat(status(event, BOB)).isEqualTo("going");
        assertThat(status(event, CAROL)).isEqualTo("going");
        assertExplained(event);
    }

    @Test
    void passesOverWhoMayNotSeeTheDateAndLetsThemInWhenTheyMay() {
        KnownOccurrence date = approving(events.dateWithSeats(2));
        goes(date, BOB);
        events.seriesBecomes(date, 2, Visibility.PRIVATE);
        events.becomes(date, AnswerTerms.USUAL, AttendeesVisibility.EVERYBODY, 3);
        assertThat(status(date, BOB)).isEqualTo("pending");

        events.seriesBecomes(date, 3, Visibility.PUBLIC);

        awaitStatus(date, BOB, "going");
    }

    @Test
    void approvesOfAStandingAnswerForAllDates() {
        UUID series = UUID.randomUUID();
        events.seriesBecomes(series, 1, Visibility.PUBLIC, "series-" + series);
        KnownOccurrence first = approving(events.dateOn(series, "2099-03-03T19:00", 5));
        KnownOccurrence second = approving(events.dateOn(series, "2099-03-10T19:00", 5));
        KnownOccurrence declined = approving(events.dateOn(series, "2099-03-17T19:00", 5));
        api.as(BOB)
                .put("/api/series/series-" + series + "/standing-answer", "{}")
                .expect(200);
        Stream.of(first, second, declined).forEach(date -> awaitStatus(date, BOB, "pending"));
        decide(declined, false, "", BOB).expect(200);

        decide(first, true, "", BOB).expect(200);

        assertThat(status(first, BOB)).isEqualTo("going");
        awaitStatus(second, BOB, "going");
        assertThat(status(declined, BOB)).isEqualTo("declined");
    }

    private KnownOccurrence approving(KnownOccurrence event) {
        return events.becomes(event, APPROVED, AttendeesVisibility.EVERYBODY, 2);
    }

    private String goes(KnownOccurrence event, UUID member) {
        return api.as(member)
                .put(rsvp(event), "{\"status\": \"going\"}")
                .expect(200)
                .text("/status");
    }

    private String status(KnownOccurrence event, UUID member) {
        return api.as(member).get(rsvp(event)).expect(200).text("/status");
    }

    private void awaitStatus(KnownOccurrence event, UUID member, String status) {
        Await.until("the answer is " + status, () -> status(event, member).equals(status));
    }

    private ApiResponse decide(KnownOccurrence event, boolean approved, String more, UUID... members) {
        String list =
                Stream.of(members).map("{\"accountId\": \"%s\"}"::formatted).collect(Collectors.joining(", "));
        return api.as(ALICE)
                .put(approvals(event), "{\"approved\": %s, \"members\": [%s]%s}".formatted(approved, list, more));
    }

    private void assertExplained(KnownOccurrence event) {
        assertThat(log.faults(1000)).noneMatch(fault -> fault.occurrenceId().equals(event.id()));
    }

    private static String approvals(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/attendees/approvals";
    }

    private static String rsvp(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/rsvp";
    }
}
