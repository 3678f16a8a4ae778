package net.openmeet.attendance.attendance;

import static net.openmeet.attendance.attendance.RsvpStatus.GOING;
import static net.openmeet.attendance.attendance.RsvpStatus.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaitingForASeatTest {

    @Test
    void endsForTheNextInLineWhenSomebodyLeaves() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");

        attendance.withdraws("alice");

        assertThat(attendance.status("bob")).isEqualTo(GOING);
        assertThat(attendance.rsvp("bob").promoted()).isTrue();
        assertThat(attendance.waitlist()).containsExactly("carol");
    }

    @Test
    void endsForAsManyAsTheFreedSeatsHold() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice", 2);
        attendance.goes("bob", 1);
        attendance.goes("carol");
        attendance.goes("dan");
        long version = attendance.version();

        attendance.answers("alice", Wish.NOT_GOING);

        assertThat(attendance.factsSince(version)).containsExactly("alice not-going", "bob going", "carol going");
        assertThat(attendance.counts()).isEqualTo(new AttendanceCounts(3, 1, 3));
    }

    @Test
    void endsWhenSomebodyBringsFewerGuests() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(2);
        attendance.goes("alice", 1);
        attendance.goes("bob");

        attendance.goes("alice", 0);

        assertThat(attendance.status("bob")).isEqualTo(GOING);
    }

    @Test
    void lastsForALargePartyAtTheHeadAndNobodyOvertakesIt() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol", 2);
        attendance.goes("dan");

        assertThat(attendance.waitlist()).containsExactly("carol", "dan");

        attendance.withdraws("alice");
        assertThat(attendance.waitlist()).containsExactly("carol", "dan");

        attendance.withdraws("bob");
        assertThat(attendance.status("carol")).isEqualTo(GOING);
        assertThat(attendance.waitlist()).containsExactly("dan");
    }

    @Test
    void endsAtOnceForAPartyAtTheHeadThatShrinksToWhatIsFree() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);
        attendance.goes("alice", 1);
        attendance.goes("bob", 2);
        attendance.goes("carol");

        attendance.goes("bob", 0);

        assertThat(attendance.status("bob")).isEqualTo(GOING);
        assertThat(attendance.rsvp("bob").promoted()).isTrue();
        assertThat(attendance.status("carol")).isEqualTo(WAITLISTED);
    }

    @Test
    void beginsAgainAtTheEndForWhoeverLeftTheWaitlist() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");

        attendance.answers("bob", Wish.INTERESTED);
        attendance.goes("bob");

        assertThat(attendance.waitlist()).containsExactly("carol", "bob");
    }

    @Test
    void endsForThoseBehindWhenALargePartyGivesUp() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(2);
        attendance.goes("alice");
        attendance.goes("bob", 1);
        attendance.goes("carol");

        attendance.withdraws("bob");

        assertThat(attendance.status("carol")).isEqualTo(GOING);
    }

    @Test
    void putsThePromotedBehindThoseWhoHadASeatBefore() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");
        attendance.goes("bob");

        attendance.capacityBecomes(2);

        assertThat(attendance.rsvp("bob").since()).isEqualTo(attendance.version());
    }

    @Test
    void isRememberedByThePromotedAsLongAsTheyKeepTheirSeat() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(0);
        attendance.goes("alice", 2);
        attendance.capacityBecomes(3);

        attendance.goes("alice", 1);
        assertThat(attendance.rsvp("alice").promoted()).isTrue();

        attendance.answers("alice", Wish.INTERESTED);
        assertThat(attendance.rsvp("alice").promoted()).isFalse();
    }
}
