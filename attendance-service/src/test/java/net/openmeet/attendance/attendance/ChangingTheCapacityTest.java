package net.openmeet.attendance.attendance;

import static net.openmeet.attendance.attendance.RsvpStatus.GOING;
import static net.openmeet.attendance.attendance.RsvpStatus.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangingTheCapacityTest {

    @Test
    void promotesAsManyAsFitWhenItIsRaised() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");
        attendance.goes("dan");
        long version = attendance.version();

        attendance.capacityBecomes(3);

        assertThat(attendance.factsSince(version)).containsExactly("bob going", "carol going");
        assertThat(attendance.facts().getLast().counts()).isEqualTo(new AttendanceCounts(3, 1, 3));
    }

    @Test
    void promotesEverybodyWhenTheLimitIsLifted() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(0);
        attendance.goes("alice", 10);
        attendance.goes("bob");

        attendance.capacityBecomes(null);

        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(12, 0, null));
    }

    @Test
    void takesNobodysSeatWhenItIsLowered() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");

        attendance.capacityBecomes(1);

        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(3, 0, 1));
    }

    @Test
    void passesOverAPartyThatHasBecomeLargerThanAllSeatsUntilThereAreMore() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(4);
        attendance.goes("alice", 3);
        attendance.goes("bob", 3);
        attendance.goes("carol");
        attendance.capacityBecomes(2);

        attendance.withdraws("alice");
        assertThat(attendance.status("carol")).isEqualTo(GOING);
        attendance.goes("dan");
        assertThat(attendance.status("dan")).isEqualTo(GOING);
        attendance.goes("erin");
        assertThat(attendance.waitlist()).containsExactly("bob", "erin");

        attendance.capacityBecomes(6);
        assertThat(attendance.waitlist()).containsExactly("erin");
    }

    @Test
    void letsNobodyInUntilEnoughHaveLeft() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");
        attendance.capacityBecomes(1);
        attendance.goes("dan");

        attendance.withdraws("alice");
        attendance.withdraws("bob");
        assertThat(attendance.status("dan")).isEqualTo(WAITLISTED);

        attendance.withdraws("carol");
        assertThat(attendance.status("dan")).isEqualTo(GOING);
    }

    @Test
    void changesNoAnswerByItself() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice");

        attendance.capacityBecomes(5);
        attendance.capacityBecomes(0);

        assertThat(attendance.version()).isEqualTo(1);
    }
}
