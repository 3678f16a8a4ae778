package net.openmeet.attendance.attendance;

import static net.openmeet.attendance.attendance.RsvpStatus.GOING;
import static net.openmeet.attendance.attendance.RsvpStatus.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.attendance.occurrence.OccurrenceStatus;
import org.junit.jupiter.api.Test;

class TakingSeatsBackTest {

    @Test
    void sendsThoseWhoCameLastToTheHeadOfTheQueueInTheOrderInWhichTheyCame() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(4);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");
        attendance.goes("dan");
        attendance.goes("erin");
        long version = attendance.version();

        attendance.seatsAreTakenBack(1);

        assertThat(attendance.waitlist()).containsExactly("bob", "carol", "dan", "erin");
        assertThat(attendance.factsSince(version))
                .containsExactly("bob waitlisted", "carol waitlisted", "dan waitlisted");
        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(1, 4, 1));
    }

    @Test
    void takesTheSeatsOfWholePartiesAndGivesNobodyElseWhatIsLeft() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(5);
        attendance.goes("alice", 1);
        attendance.goes("bob", 2);
        attendance.goes("carol");

        attendance.seatsAreTakenBack(4);

        assertThat(attendance.status("alice")).isEqualTo(GOING);
        assertThat(attendance.waitlist()).containsExactly("bob", "carol");
        assertThat(attendance.rsvp("bob").guests()).isEqualTo(2);
        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(2, 4, 4));
    }

    @Test
    void countsWhoWasPromotedAsWhoCameLast() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(2);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");
        attendance.withdraws("alice");

        attendance.seatsAreTakenBack(1);

        assertThat(attendance.status("bob")).isEqualTo(GOING);
        assertThat(attendance.status("carol")).isEqualTo(WAITLISTED);
    }

    @Test
    void keepsTheOrderOverSeveralTimes() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");
        attendance.seatsAreTakenBack(2);
        attendance.goes("dan");
        attendance.seatsAreTakenBack(0);

        assertThat(attendance.waitlist()).containsExactly("alice", "bob", "carol", "dan");
        attendance.capacityBecomes(3);
        assertThat(attendance.waitlist()).containsExactly("dan");
    }

    @Test
    void takesNoneOfWhatIsFrozenUntilItIsReinstated() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(2);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.statusBecomes(OccurrenceStatus.CANCELLED);

        attendance.seatsAreTakenBack(1);
        assertThat(attendance.status("bob")).isEqualTo(GOING);

        attendance.statusBecomes(OccurrenceStatus.SCHEDULED);
        assertThat(attendance.status("bob")).isEqualTo(WAITLISTED);
    }

    @Test
    void changesNothingWhereThereAreSeatsForAll() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice");
        attendance.goes("bob");

        attendance.seatsAreTakenBack(2);

        assertThat(attendance.version()).isEqualTo(2);
    }
}
