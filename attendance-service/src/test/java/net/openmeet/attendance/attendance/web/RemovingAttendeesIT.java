package net.openmeet.attendance.attendance.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class RemovingAttendeesIT {

    private final Api api;
    private final Events events;
    private final MergedAccounts merged;
    private final TransactionTemplate transaction;

    RemovingAttendeesIT(Api api, Events events, MergedAccounts merged, TransactionTemplate transaction) {
        this.api = api;
        this.events = events;
        this.merged = merged;
        this.transaction = transaction;
    }

    @Test
    void givesTheirSeatToTheNextInLine() {
        KnownOccurrence event = events.withSeats(1);
        go(BOB, event);
        go(CAROL, event);

        ApiResponse removed = api.as(ALICE).delete(attendee(event, BOB)).expect(204);

        assertThat(removed.header("Version-Token")).isEqualTo("attendance/" + event.id() + "/4");
        assertThat(status(BOB, event)).isEqualTo("none");
        assertThat(status(CAROL, event)).isEqualTo("going");
    }

    @Test
    void isPossibleWhereTheyCannotSeeTheEventAnyMore() {
        KnownOccurrence event = events.withSeats(1);
        go(BOB, event);
        events.becomes(event, Visibility.PRIVATE);

        api.as(ALICE).delete(attendee(event, BOB)).expect(204);

        api.as(BOB).get(rsvp(event)).expect(404);
    }

    @Test
    void meansTheAccountThatTheyWentInto() {
        KnownOccurrence event = events.withSeats(1);
        UUID absorbed = UUID.randomUUID();
        UUID survivor = UUID.randomUUID();
        go(survivor, event);
        transaction.executeWithoutResult(status -> merged.merge(absorbed, survivor));

        api.as(ALICE).delete(attendee(event, absorbed)).expect(204);

        assertThat(status(survivor, event)).isEqualTo("none");
    }

    @Test
    void isForTheOrganiserAlone() {
        KnownOccurrence event = events.withSeats(2);
        go(BOB, event);

        assertThat(api.as(CAROL).delete(attendee(event, BOB)).expect(403).code())
                .isEqualTo("not-owner");
        assertThat(status(BOB, event)).isEqualTo("going");
    }

    @Test
    void saysNothingOfAnEventThatOneMayNotSee() {
        KnownOccurrence event = events.withSeats(2);
        go(BOB, event);
        events.becomes(event, Visibility.PRIVATE);

        assertThat(api.as(CAROL).delete(attendee(event, BOB)).expect(404).code())
                .isEqualTo("event-not-found");
    }

    @Test
    void saysWhenTheyHaveNotAnswered() {
        KnownOccurrence event = events.withSeats(2);

        assertThat(api.as(ALICE).delete(attendee(event, BOB)).expect(404).code())
                .isEqualTo("attendee-not-found");
    }

    @Test
    void isRefusedWhereSeatsAreFrozen() {
        KnownOccurrence event = events.withSeats(2);
        go(BOB, event);
        events.becomes(event, OccurrenceStatus.CANCELLED);

        assertThat(api.as(ALICE).delete(attendee(event, BOB)).expect(409).code())
                .isEqualTo("event-cancelled");
    }

    private String status(UUID member, KnownOccurrence event) {
        return api.as(member).get(rsvp(event)).expect(200).text("/status");
    }

    private void go(UUID member, KnownOccurrence event) {
        api.as(member).put(rsvp(event), "{\"status\": \"going\"}").expect(200);
    }

    private static String rsvp(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/rsvp";
    }

    private static String attendee(KnownOccurrence event, UUID member) {
        return "/api/events/" + event.slug() + "/attendees/" + member;
    }
}
