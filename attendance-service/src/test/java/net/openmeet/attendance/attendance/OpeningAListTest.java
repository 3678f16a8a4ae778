package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.vocabulary.template.Question;
import org.junit.jupiter.api.Test;

/** The list of a date opens with the standing answers for its series. */
class OpeningAListTest {

    private final InMemoryAttendance date = InMemoryAttendance.withSeats(3);

    @Test
    void seatsThemInTheirOrderAndHasTheOthersWait() {
        date.stands("Bob", 1);
        date.stands("Carol", 1);
        date.stands("Dan", 0);

        date.opens();

        assertThat(date.status("Bob")).isEqualTo(RsvpStatus.GOING);
        assertThat(date.waitlist()).containsExactly("Carol", "Dan");
        assertThat(date.factsSince(0)).containsExactly("Bob going", "Carol waitlisted", "Dan waitlisted");
    }

    @Test
    void leavesOutWhoBringsMoreThanThereAreSeats() {
        date.stands("Bob", 3);
        date.stands("Carol", 0);

        date.opens();

        assertThat(date.status("Bob")).isEqualTo(RsvpStatus.NONE);
        assertThat(date.status("Carol")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void leavesOutEverybodyWhereSomethingHasToBeSaid() {
        date.termsBecome(new AnswerTerms(10, null, null, false, List.of(new Question("A mat?", true))));
        date.stands("Bob", 0);

        date.opens();

        assertThat(date.status("Bob")).isEqualTo(RsvpStatus.NONE);
    }

    @Test
    void takesAsManyGuestsAsMayCome() {
        date.guestsAllowedBecome(1);
        date.stands("Bob", 2);

        date.opens();

        assertThat(date.rsvp("Bob").guests()).isEqualTo(1);
    }

    @Test
    void saysThatTheyAreStandingOnesUntilSomethingElseIsSaid() {
        date.stands("Bob", 0);
        date.stands("Carol", 0);
        date.opens();
        assertThat(date.rsvp("Bob").standing()).isTrue();

        date.goes("Bob");
        date.goes("Carol", 1);

        assertThat(date.rsvp("Bob").standing()).isTrue();
        assertThat(date.rsvp("Carol").standing()).isFalse();
    }

    @Test
    void keepsThemStandingOnesWhenTheyArePromoted() {
        date.capacityBecomes(1);
        date.stands("Bob", 0);
        date.stands("Carol", 0);
        date.opens();

        date.answers("Bob", Wish.NOT_GOING);

        assertThat(date.status("Carol")).isEqualTo(RsvpStatus.GOING);
        assertThat(date.rsvp("Carol").standing()).isTrue();
        assertThat(date.rsvp("Bob").standing()).isFalse();
    }
}
