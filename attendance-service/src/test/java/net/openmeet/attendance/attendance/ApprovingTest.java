package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.attendance.attendance.Decision.Barred;
import net.openmeet.attendance.attendance.Decision.Refused;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.attendance.attendance.Decision.Unchanged;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organiser approves of who goes. */
class ApprovingTest {

    private static final AnswerTerms APPROVED = new AnswerTerms(10, null, null, true);

    private final InMemoryAttendance event = InMemoryAttendance.withSeats(2);

    @BeforeEach
    void approve() {
        event.termsBecome(APPROVED);
    }

    @Test
    void holdsNoSeatUntilThen() {
        event.goes("bob", 1);

        assertThat(event.status("bob")).isEqualTo(RsvpStatus.PENDING);
        assertThat(event.counts()).isEqualTo(new AttendanceCounts(0, 0, 2));
        event.isApproved("bob");
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.GOING);
        assertThat(event.counts()).isEqualTo(new AttendanceCounts(2, 0, 2));
    }

    @Test
    void waitsAtTheEndWhereThereAreNoSeats() {
        event.goes("alice");
        event.goes("bob", 1);
        event.goes("carol");
        event.isApproved("carol");

        event.isApproved("bob");
        event.isApproved("alice");

        assertThat(event.waitlist()).containsExactly("bob", "alice");
        event.withdraws("carol");
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void changesNothingWhenItIsRepeated() {
        event.goes("bob");
        assertThat(event.goes("bob")).isInstanceOf(Unchanged.class);
        event.isApproved("bob");
        assertThat(event.isApproved("bob")).isInstanceOf(Unchanged.class);
        event.goes("carol");
        event.isDeclined("carol", "Full");
        assertThat(event.isDeclined("carol", "Full")).isInstanceOf(Unchanged.class);
        assertThat(event.goes("carol")).isInstanceOf(Unchanged.class);
    }

    @Test
    void declinesWithANoteUntilSomethingElseIsAskedOrSaid() {
        event.goes("bob", 1);
        event.isDeclined("bob", "No guests, please");
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.DECLINED);
        assertThat(event.rsvp("bob").note()).isEqualTo("No guests, please");

        event.goes("bob", 0);
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.PENDING);
        assertThat(event.rsvp("bob").note()).isNull();

        event.isDeclined("bob", "Full");
        event.isApproved("bob");
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void isOfNobodyWhoDoesNotWantToGo() {
        event.answers("bob", Wish.INTERESTED);

        assertThat(event.isApproved("bob")).isEqualTo(new Refused(Refusal.NOT_PENDING));
        assertThat(event.isDeclined("carol", "Full")).isEqualTo(new Refused(Refusal.NOT_PENDING));
        event.goes("carol");
        event.isApproved("carol");
        assertThat(event.isDeclined("carol", "Full")).isEqualTo(new Refused(Refusal.NOT_PENDING));
    }

    @Test
    void isOfSoManyGuests() {
        event.goes("bob");
        event.isApproved("bob");

        assertThat(event.goes("bob", 1)).isEqualTo(new Barred(new RsvpResult.Refused(Refusal.APPROVAL_REQUIRED)));
    }

    @Test
    void keepsWhoCameBeforeIt() {
        InMemoryAttendance open = InMemoryAttendance.withSeats(1);
        open.goes("bob");
        open.goes("carol");
        open.termsBecome(APPROVED);

        open.withdraws("bob");

        assertThat(open.status("carol")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void letsThoseInWhoWaitedInTheirOrderWhenItIsNotNeededAnyMore() {
        event.goes("bob");
        event.goes("carol", 1);
        event.goes("dan");
        event.goes("bob", 1);

        event.termsBecome(AnswerTerms.USUAL);

        assertThat(event.status("bob")).isEqualTo(RsvpStatus.GOING);
        assertThat(event.waitlist()).containsExactly("carol", "dan");
    }

    @Test
    void isFrozenWhileTheEventIsCancelled() {
        event.goes("bob");
        event.statusBecomes(OccurrenceStatus.CANCELLED);

        assertThat(event.isApproved("bob")).isEqualTo(new Refused(Refusal.EVENT_CANCELLED));
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.PENDING);
    }

    @Test
    void isNotBoundByTheWindow() {
        event.goes("bob");
        event.termsBecome(new AnswerTerms(10, null, InMemoryAttendance.NOW, true));

        assertThat(event.isApproved("bob")).isInstanceOf(Transition.class);
    }

    @Test
    void isOnceForAllDatesOfAStandingAnswer() {
        event.stands("bob", 0);
        event.standsApproved("carol");

        event.opens();

        assertThat(event.status("bob")).isEqualTo(RsvpStatus.PENDING);
        assertThat(event.status("carol")).isEqualTo(RsvpStatus.GOING);
    }
}
