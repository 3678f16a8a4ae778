package net.openmeet.attendance.attendance;

import static net.openmeet.attendance.attendance.RsvpStatus.GOING;
import static net.openmeet.attendance.attendance.RsvpStatus.INTERESTED;
import static net.openmeet.attendance.attendance.RsvpStatus.NONE;
import static net.openmeet.attendance.attendance.RsvpStatus.NOT_GOING;
import static net.openmeet.attendance.attendance.RsvpStatus.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class AnsweringAnOpenEventTest {

    @Test
    void givesASeatWhileThereIsOne() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);

        attendance.goes("bob");

        assertThat(attendance.status("bob")).isEqualTo(GOING);
        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(1, 0, 1));
    }

    @Test
    void putsWhoeverComesLaterOnTheWaitlist() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");

        attendance.goes("bob");
        attendance.goes("carol");

        assertThat(attendance.waitlist()).containsExactly("bob", "carol");
        assertThat(attendance.rsvp("carol").position()).isEqualTo(2);
        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(1, 2, 1));
    }

    @Test
    void seatsEverybodyWhereThereIsNoLimit() {
        InMemoryAttendance attendance = InMemoryAttendance.withoutLimit();

        attendance.goes("alice", 10);
        attendance.goes("bob", 10);

        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(22, 0, null));
    }

    @Test
    void letsEverybodyWaitWhereThereAreNoSeats() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(0);

        attendance.goes("alice", 2);

        assertThat(attendance.status("alice")).isEqualTo(WAITLISTED);
    }

    @Test
    void takesNoSeatForTheInterestedAndThoseWhoDecline() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);

        attendance.answers("alice", Wish.INTERESTED);
        attendance.answers("bob", Wish.NOT_GOING);

        assertThat(attendance.status("alice")).isEqualTo(INTERESTED);
        assertThat(attendance.status("bob")).isEqualTo(NOT_GOING);
        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(0, 0, 1));
    }

    @Test
    void changesNothingWhenTheAnswerIsTheSameAgain() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");
        attendance.goes("bob", 0);
        attendance.goes("carol");
        Rsvp bob = attendance.rsvp("bob");

        assertThat(attendance.goes("alice")).isEqualTo(new Decision.Unchanged());
        assertThat(attendance.goes("bob")).isEqualTo(new Decision.Unchanged());

        assertThat(attendance.rsvp("bob")).isEqualTo(bob);
        assertThat(attendance.version()).isEqualTo(3);
    }

    @Test
    void forgetsAnAnswerThatIsTakenBack() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");

        attendance.withdraws("alice");

        assertThat(attendance.status("alice")).isEqualTo(NONE);
        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(0, 0, 1));
    }

    @Test
    void takesNothingBackTwice() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);

        assertThat(attendance.withdraws("alice")).isEqualTo(new Decision.Unchanged());
    }

    @Test
    void publishesEachChangeWithTheCountsThatItLedTo() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(2);

        attendance.goes("alice", 1);
        attendance.goes("bob", 2);
        attendance.goes("carol");

        assertThat(attendance.facts())
                .extracting(RsvpChange::version, RsvpChange::status, RsvpChange::previous, RsvpChange::counts)
                .containsExactly(
                        tuple(1L, GOING, NONE, new AttendanceCounts(2, 0, 2)),
                        tuple(2L, WAITLISTED, NONE, new AttendanceCounts(2, 1, 2)));
    }
}
