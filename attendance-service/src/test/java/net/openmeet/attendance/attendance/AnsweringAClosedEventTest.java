package net.openmeet.attendance.attendance;

import static net.openmeet.attendance.attendance.RsvpStatus.GOING;
import static net.openmeet.attendance.attendance.RsvpStatus.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.attendance.attendance.Decision.Refused;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringAClosedEventTest {

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, EVENT_CANCELLED",
        "COMPLETED, EVENT_OVER",
        "REMOVED, EVENT_REMOVED",
        "UNKNOWN, EVENT_NOT_OPEN"
    })
    void isRefusedWithTheReason(OccurrenceStatus status, Refusal reason) {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(2);
        attendance.goes("alice");
        attendance.statusBecomes(status);

        assertThat(attendance.goes("bob")).isEqualTo(new Refused(reason));
        assertThat(attendance.answers("alice", Wish.NOT_GOING)).isEqualTo(new Refused(reason));
        assertThat(attendance.isRemoved("alice")).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, EVENT_OVER", "REMOVED, EVENT_REMOVED", "UNKNOWN, EVENT_NOT_OPEN"})
    void isNotTakenBackEither(OccurrenceStatus status, Refusal reason) {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(2);
        attendance.goes("alice");
        attendance.statusBecomes(status);

        assertThat(attendance.withdraws("alice")).isEqualTo(new Refused(reason));
    }

    @Test
    void isTakenBackWhileItIsCancelledWithoutASeatForAnybodyUntilItIsReinstated() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");
        attendance.statusBecomes(OccurrenceStatus.CANCELLED);

        assertThat(attendance.withdraws("alice")).isInstanceOf(Decision.Transition.class);
        assertThat(attendance.waitlist()).containsExactly("bob", "carol");

        attendance.statusBecomes(OccurrenceStatus.SCHEDULED);
        assertThat(attendance.status("bob")).isEqualTo(GOING);
        assertThat(attendance.waitlist()).containsExactly("carol");
    }

    @Test
    void isNotTakenBackAnyMoreWhenWhatIsCancelledWouldHaveEnded() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");
        attendance.statusBecomes(OccurrenceStatus.CANCELLED);
        attendance.timePassesTo(InMemoryAttendance.END);

        assertThat(attendance.withdraws("alice")).isEqualTo(new Refused(Refusal.EVENT_CANCELLED));
    }

    @Test
    void isRefusedFromTheEndOnEvenBeforeItIsCompleted() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(2);

        attendance.timePassesTo(InMemoryAttendance.END.minusNanos(1000));
        assertThat(attendance.goes("alice")).isInstanceOf(Decision.Transition.class);

        attendance.timePassesTo(InMemoryAttendance.END);
        assertThat(attendance.goes("bob")).isEqualTo(new Refused(Refusal.EVENT_OVER));
    }

    @Test
    void leavesSeatsAndQueueFrozenUntilItIsReinstated() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");
        attendance.goes("bob");
        attendance.goes("carol");

        attendance.statusBecomes(OccurrenceStatus.CANCELLED);
        attendance.capacityBecomes(2);
        assertThat(attendance.status("bob")).isEqualTo(WAITLISTED);

        attendance.statusBecomes(OccurrenceStatus.SCHEDULED);
        assertThat(attendance.status("bob")).isEqualTo(GOING);
        assertThat(attendance.waitlist()).containsExactly("carol");
    }

    @Test
    void promotesNobodyOnceItIsOver() {
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(1);
        attendance.goes("alice");
        attendance.goes("bob");

        attendance.timePassesTo(InMemoryAttendance.END);
        attendance.capacityBecomes(10);

        assertThat(attendance.status("bob")).isEqualTo(WAITLISTED);
    }
}
