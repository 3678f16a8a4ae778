package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.openmeet.attendance.attendance.Decision.Barred;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.attendance.attendance.Decision.Unchanged;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.vocabulary.template.Question;
import org.junit.jupiter.api.Test;

class AnsweringOnTermsTest {

    private static final Instant OPENS = InMemoryAttendance.NOW.plus(Duration.ofHours(1));
    private static final Instant CLOSES = InMemoryAttendance.NOW.plus(Duration.ofHours(2));

    private static final Question MAT = new Question("Do you bring a mat?", true);
    private static final Question BACK = new Question("How is your back?", false);

    private final InMemoryAttendance attendance = InMemoryAttendance.withSeats(3);

    @Test
    void waitsForTheWindowToOpen() {
        attendance.termsBecome(new AnswerTerms(10, OPENS, CLOSES, false));

        assertThat(attendance.goes("bob")).isEqualTo(new Barred(new RsvpResult.NotOpenYet(OPENS)));
        assertThat(attendance.answers("bob", Wish.INTERESTED)).isEqualTo(new Barred(new RsvpResult.NotOpenYet(OPENS)));
        attendance.timePassesTo(OPENS);
        assertThat(attendance.goes("bob")).isInstanceOf(Transition.class);
    }

    @Test
    void endsWithTheWindowButGivesUpASeatAtAnyTime() {
        attendance.termsBecome(new AnswerTerms(10, null, CLOSES, false));
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
        attendance.termsBecome(new AnswerTerms(1, null, null, false));

        assertThat(attendance.goes("carol", 2)).isEqualTo(new Barred(new RsvpResult.TooManyGuests(1)));
        assertThat(attendance.goes("bob", 2)).isInstanceOf(Unchanged.class);
        assertThat(attendance.goes("bob", 1)).isInstanceOf(Transition.class);
        assertThat(attendance.goes("bob", 2)).isEqualTo(new Barred(new RsvpResult.TooManyGuests(1)));
    }

    @Test
    void goesNowhereWithoutSayingWhatIsAsked() {
        attendance.goes("bob");
        attendance.termsBecome(new AnswerTerms(10, null, null, false, List.of(MAT, BACK)));
        assertThat(attendance.goes("carol")).isEqualTo(new Barred(new RsvpResult.Unanswered(List.of(MAT.text()))));
        assertThat(attendance.answers("carol", Wish.INTERESTED)).isInstanceOf(Transition.class);
        assertThat(attendance.status("bob")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void keepsWhatWasSaidWithTheAnswer() {
        attendance.termsBecome(new AnswerTerms(10, null, null, false, List.of(MAT, BACK)));
        GivenAnswer yes = new GivenAnswer(MAT.text(), "Yes");
        GivenAnswer no = new GivenAnswer(MAT.text(), "No");

        attendance.says("bob", yes);
        assertThat(attendance.status("bob")).isEqualTo(RsvpStatus.GOING);
        assertThat(attendance.says("bob", yes)).isInstanceOf(Unchanged.class);
        assertThat(attendance.goes("bob")).isInstanceOf(Unchanged.class);
        attendance.goes("bob", 1);
        assertThat(attendance.rsvp("bob").answers()).containsExactly(yes);
        attendance.says("bob", no);
        assertThat(attendance.rsvp("bob").answers()).containsExactly(no);
        assertThat(attendance.rsvp("bob").guests()).isZero();
        attendance.answers("bob", Wish.INTERESTED);
        assertThat(attendance.rsvp("bob").answers()).isEmpty();
    }

    @Test
    void saysNothingThatIsNotAskedButKeepsWhatWas() {
        GivenAnswer yes = new GivenAnswer(MAT.text(), "Yes");
        assertThat(attendance.says("bob", yes)).isEqualTo(new Barred(new RsvpResult.NotAsked(List.of(MAT.text()))));
        attendance.termsBecome(new AnswerTerms(10, null, null, false, List.of(MAT)));
        attendance.says("bob", yes);
        attendance.termsBecome(AnswerTerms.USUAL);

        assertThat(attendance.says("bob", yes)).isInstanceOf(Unchanged.class);
        assertThat(attendance.goes("bob", 1)).isInstanceOf(Transition.class);
        assertThat(attendance.rsvp("bob").answers()).containsExactly(yes);
    }
}
