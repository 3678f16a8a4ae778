package net.openmeet.attendance.attendance;

import static net.openmeet.attendance.attendance.RsvpStatus.GOING;
import static net.openmeet.attendance.attendance.RsvpStatus.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BringingGuestsTest {

    private static final Decision NO_SEATS = new Decision.Refused(Refusal.NO_SEATS_FOR_GUESTS);

    @Test
    void takesASeatForEachOfThem() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(5);

        attendance.goes("alice", 3);

        assertThat(attendance.counts().going()).isEqualTo(4);
    }

    @Test
    void putsThePartyOnTheWaitlistAsAWhole() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice");

        attendance.goes("bob", 2);

        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(1, 3, 3));
    }

    @Test
    void isGrantedLaterWhileThereAreSeats() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice");

        attendance.goes("alice", 2);

        assertThat(attendance.rsvp("alice").guests()).isEqualTo(2);
        assertThat(attendance.counts().going()).isEqualTo(3);
    }

    @Test
    void isRefusedLaterOnAFullEventAndCostsNobodyTheirSeat() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(2);
        attendance.goes("alice");
        attendance.goes("bob");
        Rsvp before = attendance.rsvp("alice");

        assertThat(attendance.goes("alice", 1)).isEqualTo(NO_SEATS);

        assertThat(attendance.rsvp("alice")).isEqualTo(before);
    }

    @Test
    void isRefusedLaterWhileOthersWaitForTheFreeSeats() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(4);
        attendance.goes("alice");
        attendance.goes("bob", 3);

        assertThat(attendance.goes("alice", 1)).isEqualTo(NO_SEATS);
    }

    @Test
    void isRefusedOnTheWaitlistWhereItWouldOvertake() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(5);
        attendance.goes("alice", 4);
        attendance.goes("bob");
        attendance.goes("carol");

        assertThat(attendance.goes("bob", 1)).isEqualTo(NO_SEATS);
        assertThat(attendance.waitlist()).containsExactly("bob", "carol");
    }

    @Test
    void isGrantedToTheLastOnTheWaitlist() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(5);
        attendance.goes("alice", 4);
        attendance.goes("bob");
        attendance.goes("carol");

        attendance.goes("carol", 2);

        assertThat(attendance.rsvp("carol").position()).isEqualTo(2);
        assertThat(attendance.counts().waitlisted()).isEqualTo(4);
    }

    @Test
    void keepsThePlaceInTheQueueOfAPartyThatShrinks() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(5);
        attendance.goes("alice", 4);
        attendance.goes("bob", 4);
        attendance.goes("carol");

        attendance.goes("bob", 1);

        assertThat(attendance.waitlist()).containsExactly("bob", "carol");
        assertThat(attendance.counts().waitlisted()).isEqualTo(3);
    }

    @Test
    void isRefusedForAPartyThatNoSeatsWillEverHold() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);

        assertThat(attendance.goes("alice", 3)).isEqualTo(new Decision.Refused(Refusal.PARTY_EXCEEDS_CAPACITY));
        assertThat(attendance.status("alice")).isEqualTo(NONE);
    }

    @Test
    void freesTheSeatsOfThoseWhoStayAtHome() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice", 2);

        attendance.goes("alice", 1);

        assertThat(attendance.status("alice")).isEqualTo(GOING);
        assertThat(attendance.counts().going()).isEqualTo(2);
    }
}
