package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.openmeet.attendance.attendance.Decision.Refused;
import net.openmeet.attendance.attendance.Decision.Unchanged;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.occurrence.SeatTerms;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seat that gets free is offered to who waits for it. */
class OfferingSeatsTest {

    private static final Instant NOW = InMemoryAttendance.NOW;
    private static final Instant START = InMemoryAttendance.END.minus(Duration.ofMinutes(90));
    private static final SeatTerms OFFERED = new SeatTerms(START, 12, UnconfirmedSeats.KEPT);

    private final InMemoryAttendance event = InMemoryAttendance.withSeats(1);

    @BeforeEach
    void fill() {
        event.seatTermsBecome(OFFERED);
        event.goes("alice");
        event.goes("bob");
        event.goes("carol");
        event.withdraws("alice");
    }

    @Test
    void isKeptUntilTheySay() {
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.OFFERED);
        assertThat(event.rsvp("bob").answerBy()).isEqualTo(NOW.plus(Duration.ofHours(12)));
        assertThat(event.counts()).isEqualTo(new AttendanceCounts(1, 1, 1));

        event.goes("bob");

        assertThat(event.status("bob")).isEqualTo(RsvpStatus.GOING);
        assertThat(event.rsvp("bob").promoted()).isTrue();
        assertThat(event.goes("bob")).isInstanceOf(Unchanged.class);
    }

    @Test
    void passesOnWhereItIsDeclined() {
        event.answers("bob", Wish.NOT_GOING);

        assertThat(event.status("carol")).isEqualTo(RsvpStatus.OFFERED);
        assertThat(event.waitlist()).isEmpty();
    }

    @Test
    void passesOnWhereNothingIsSaidInTime() {
        event.timePassesTo(NOW.plus(Duration.ofHours(12)).minusMillis(1));
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.OFFERED);

        event.timePassesTo(NOW.plus(Duration.ofHours(12)));

        assertThat(event.status("bob")).isEqualTo(RsvpStatus.NONE);
        assertThat(event.rsvp("carol").answerBy()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        event.goes("bob");
        assertThat(event.waitlist()).containsExactly("bob");
    }

    @Test
    void isTakenAlsoWhenAnswersAreNotTakenAnyMore() {
        event.termsBecome(new AnswerTerms(10, null, NOW, false, List.of(), OFFERED));

        event.goes("bob");

        assertThat(event.status("bob")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void growsNoLargerThanThereAreSeats() {
        assertThat(event.goes("bob", 1)).isEqualTo(new Refused(Refusal.NO_SEATS_FOR_GUESTS));
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.OFFERED);
    }

    @Test
    void isTheirsAtOnceShortBeforeTheStart() {
        event.timePassesTo(START.minus(Duration.ofHours(3)));

        assertThat(event.status("bob")).isEqualTo(RsvpStatus.NONE);
        assertThat(event.status("carol")).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void isFrozenWhileItIsCancelledAndOfferedAnewAfterThat() {
        event.statusBecomes(OccurrenceStatus.CANCELLED);
        event.timePassesTo(NOW.plus(Duration.ofHours(20)));
        assertThat(event.status("bob")).isEqualTo(RsvpStatus.OFFERED);
        assertThat(event.goes("bob")).isEqualTo(new Refused(Refusal.EVENT_CANCELLED));

        event.statusBecomes(OccurrenceStatus.SCHEDULED);
        event.isAskedAnew();

        assertThat(event.rsvp("bob").answerBy()).isEqualTo(NOW.plus(Duration.ofHours(32)));
    }

    @Test
    void isTakenBackLikeAnyOther() {
        event.seatsAreTakenBack(0);

        assertThat(event.waitlist()).containsExactly("bob", "carol");
        assertThat(event.rsvp("bob").answerBy()).isNull();
    }
}
