package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.openmeet.attendance.attendance.Decision.Barred;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.attendance.attendance.Decision.Unchanged;
import net.openmeet.attendance.occurrence.AnswerTerms;
import org.junit.jupiter.api.Test;

class AnsweringOnTermsTest {

    private static final Instant OPENS = InMemoryAttendance.NOW.plus(Duration.ofHours(1));
    private static final Instant CLOSES = InMemoryAttendance.NOW.plus(Duration.ofHours(2));

    private final InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);

    @Test
    void waitsForTheWindowToOpen() {
        attendance.termsBecome(new AnswerTerms(10, OPENS, CLOSES, false, false));

        assertThat(attendance.goes("bob")).isEqualTo(new Barred(new RsvpResult.NotOpenYet(OPENS)));
        assertThat(attendance.answers("bob", Wish.INTERESTED)).isEqualTo(new Barred(new RsvpResult.NotOpenYet(OPENS)));
        attendance.timePassesTo(OPENS);
        assertThat(attendance.goes("bob")).isInstanceOf(Transition.class);
    }

    @Test
    void endsWithTheWindowButGivesUpASeatAtAnyTime() {
        attendance.termsBecome(new AnswerTerms(10, null, CLOSES, false, false));
        attendance.goes("bob", 1);
        attendance.goes("carol");
        attendance.goes("dan");
        attendance.timePassesTo(CLOSES);

        assertThat(attendance.goes("alice")).isEqualTo(new Barred(new RsvpResult.ClosedSince(CLOSES)));
        assertThat(attendance.goes("bob", 0)).isEqualTo(new Barred(new RsvpResult.ClosedSince(CLOSES)));
        assertThat(attendance.goes("bob", 1)).isInstanceOf(Unchanged.class);
        assertThat(attendance.answers("bob", Wish.NOT_GOING)).isInstanceOf(Transition.class);
        assertThat(attendance.withdraws("carol")).isInstanceOf(Transition.class);
        assertThat(attendance.status("dan")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void bringsNoMoreGuestsThanAreAllowed() {
        attendance.goes("bob", 2);
        attendance.termsBecome(new AnswerTerms(1, null, null, false, false));

        assertThat(attendance.goes("carol", 2)).isEqualTo(new Barred(new RsvpResult.TooManyGuests(1)));
        assertThat(attendance.goes("bob", 2)).isInstanceOf(Unchanged.class);
        assertThat(attendance.goes("bob", 1)).isInstanceOf(Transition.class);
        assertThat(attendance.goes("bob", 2)).isEqualTo(new Barred(new RsvpResult.TooManyGuests(1)));
    }

    @Test
    void goesNowhereWhereSomethingIsAsked() {
        attendance.goes("bob");
        attendance.termsBecome(new AnswerTerms(10, null, null, false, true));
        assertThat(attendance.goes("carol")).isEqualTo(barred(Refusal.QUESTIONS_UNANSWERED));
        assertThat(attendance.answers("carol", Wish.INTERESTED)).isInstanceOf(Transition.class);
        assertThat(attendance.status("bob")).isEqualTo(RsvpStatus.GOING);
    }

    private static Barred barred(Refusal reason) {
        return new Barred(new RsvpResult.Refused(reason));
    }
}
