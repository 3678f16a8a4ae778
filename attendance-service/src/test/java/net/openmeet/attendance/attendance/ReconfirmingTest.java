package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.occurrence.SeatTerms;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody said yes to has changed so that they may not come. */
class ReconfirmingTest {

    private static final Instant START = InMemoryAttendance.END.minus(Duration.ofMinutes(90));
    private static final int FIRST = 0;
    private static final int SECOND = 1;

    private final InMemoryAttendance event = InMemoryAttendance.withSeats(1);

    @BeforeEach
    void fill() {
        keeps(UnconfirmedSeats.KEPT);
        event.goes("alice");
        event.goes("bob");
    }

    @Test
    void keepsTheirSeatForTwoDays() {
        event.isReplanned(FIRST);

        assertThat(event.status("alice")).isEqualTo(RsvpStatus.NEEDS_RECONFIRMATION);
        assertThat(event.rsvp("alice").answerBy()).isEqualTo(InMemoryAttendance.NOW.plus(Duration.ofDays(2)));
        assertThat(event.counts()).isEqualTo(new AttendanceCounts(1, 1, 1));
        assertThat(event.waitlist()).containsExactly("bob");

        event.goes("alice");

        assertThat(event.status("alice")).isEqualTo(RsvpStatus.GOING);
        assertThat(event.rsvp("alice").answerBy()).isNull();
    }

    @Test
    void leavesTheSeatWithWhoSaysNothing() {
        event.isReplanned(FIRST);
        event.timePassesTo(START.minus(Duration.ofHours(2)));

        assertThat(event.status("alice")).isEqualTo(RsvpStatus.GOING);
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.WAITLISTED);
    }

    @Test
    void givesTheSeatOnWhereTheOrganiserWantsThat() {
        keeps(UnconfirmedSeats.GIVEN_ON);
        event.isReplanned(FIRST);
        event.timePassesTo(START.minus(Duration.ofHours(2)));

        assertThat(event.status("alice")).isEqualTo(RsvpStatus.NONE);
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void asksNobodyWhenItIsTooLate() {
        event.timePassesTo(START.minus(Duration.ofHours(3)));
        event.isReplanned(FIRST);

        assertThat(event.status("alice")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void asksNoLongerWhenItIsAsItWasWhenTheyAnswered() {
        event.isReplanned(FIRST);
        event.isReplanned(SECOND);

        assertThat(event.status("alice")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void comparesWithWhatTheyConfirmedLast() {
        event.isReplanned(FIRST);
        event.goes("alice");
        event.isReplanned(FIRST);

        assertThat(event.status("alice")).isEqualTo(RsvpStatus.GOING);

        event.isReplanned(SECOND);
        assertThat(event.status("alice")).isEqualTo(RsvpStatus.NEEDS_RECONFIRMATION);
    }

    @Test
    void passesOnASeatThatIsGivenUp() {
        event.isReplanned(FIRST);
        event.answers("alice", Wish.NOT_GOING);

        assertThat(event.status("bob")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void givesTimeAnewAfterItWasCancelled() {
        event.isReplanned(FIRST);
        event.statusBecomes(OccurrenceStatus.CANCELLED);
        event.timePassesTo(START.minus(Duration.ofHours(1)));
        event.statusBecomes(OccurrenceStatus.SCHEDULED);

        event.isAskedAnew(FIRST);

        assertThat(event.status("alice")).isEqualTo(RsvpStatus.GOING);
    }

    private void keeps(UnconfirmedSeats unconfirmed) {
        event.seatTermsBecome(new SeatTerms(START, null, unconfirmed));
    }
}
