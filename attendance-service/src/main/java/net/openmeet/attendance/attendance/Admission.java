package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.vocabulary.template.Question;
import org.jspecify.annotations.Nullable;

/**
 * Whom an occurrence lets in, and until when; set by its organiser.
 *
 * @param capacity seats, guests included; null: unlimited, 0: a waitlist for everybody
 * @param endsAt from then on nothing changes
 * @param terms on which members answer
 * @param unopened whether the standing answers for its series come before any other, which haven't been taken yet
 */
record Admission(
        OccurrenceStatus status, @Nullable Integer capacity, Instant endsAt, AnswerTerms terms, boolean unopened) {

    /** Whom it lets in on the usual terms. */
    Admission(OccurrenceStatus status, @Nullable Integer capacity, Instant endsAt) {
        this(status, capacity, endsAt, AnswerTerms.USUAL, false);
    }

    static Admission of(KnownOccurrence occurrence) {
        return new Admission(
                occurrence.status(),
                occurrence.capacity(),
                occurrence.endsAt(),
                occurrence.terms(),
                occurrence.seriesId() != null);
    }

    /** Why answers are not taken at {@code now}; empty when they are. */
    Optional<Refusal> closed(Instant now) {
        return switch (status) {
            case CANCELLED -> Optional.of(Refusal.EVENT_CANCELLED);
            case COMPLETED -> Optional.of(Refusal.EVENT_OVER);
            case REMOVED -> Optional.of(Refusal.EVENT_REMOVED);
            case UNKNOWN -> Optional.of(Refusal.EVENT_NOT_OPEN);
            case SCHEDULED -> now.isBefore(endsAt) ? Optional.empty() : Optional.of(Refusal.EVENT_OVER);
        };
    }

    /** Why not even one's own answer is taken back at {@code now}; empty when it is: a cancelled occurrence keeps nobody, until it would have ended. */
    Optional<Refusal> closedToLeaving(Instant now) {
        return status == OccurrenceStatus.CANCELLED && now.isBefore(endsAt) ? Optional.empty() : closed(now);
    }

    /** Whether the standing answers are to be taken at {@code now}, before any other. */
    boolean opens(Instant now) {
        return unopened && closed(now).isEmpty() && outsideOfWindow(now).isEmpty();
    }

    /**
     * Why the terms don't allow an answer at {@code now}; empty when they do. Who takes no more seats than before hears of the time alone, and
     * who gives a seat up, or takes one that is kept for them, of nothing: the sooner the better.
     */
    Optional<RsvpResult.Rejected> bar(Rsvp current, Wish wish, int guests, List<GivenAnswer> answers, Instant now) {
        if (wish == Wish.NOT_GOING
                && current.status().answer().filter(Wish.GOING::equals).isPresent()) {
            return Optional.empty();
        }
        if (wish == Wish.GOING && current.isReserved() && isNoMore(current, guests, answers)) {
            return Optional.empty();
        }
        return outsideOfWindow(now).or(() -> wish == Wish.GOING ? barToGo(current, guests, answers) : Optional.empty());
    }

    /** Whether who wants to go has to be approved of by the organiser. */
    boolean needsApproval() {
        return terms.approvalRequired();
    }

    private Optional<RsvpResult.Rejected> outsideOfWindow(Instant now) {
        if (terms.opensAt() != null && now.isBefore(terms.opensAt())) {
            return Optional.of(new RsvpResult.NotOpenYet(terms.opensAt()));
        }
        if (terms.closesAt() != null && !now.isBefore(terms.closesAt())) {
            return Optional.of(new RsvpResult.ClosedSince(terms.closesAt()));
        }
        return Optional.empty();
    }

    private Optional<RsvpResult.Rejected> barToGo(Rsvp current, int guests, List<GivenAnswer> answers) {
        boolean asked = current.isIn() || current.is(RsvpStatus.PENDING);
        if (asked && isNoMore(current, guests, answers)) {
            return Optional.empty();
        }
        if (needsApproval() && current.isIn() && guests > current.guests()) {
            return Optional.of(new RsvpResult.Refused(Refusal.APPROVAL_REQUIRED));
        }
        if (guests > terms.guestsAllowed() && !(asked && guests <= current.guests())) {
            return Optional.of(new RsvpResult.TooManyGuests(terms.guestsAllowed()));
        }
        return unasked(current, answers).or(() -> unanswered(answers));
    }

    private static boolean isNoMore(Rsvp current, int guests, List<GivenAnswer> answers) {
        return guests <= current.guests() && answers.equals(current.answers());
    }

    /** Why these aren't answers to what is asked. What was answered before to a question that isn't asked any more stays. */
    private Optional<RsvpResult.Rejected> unasked(Rsvp current, List<GivenAnswer> answers) {
        List<String> asked = terms.questions().stream().map(Question::text).toList();
        List<String> unasked = answers.stream()
                .filter(given -> !current.answers().contains(given))
                .map(GivenAnswer::question)
                .filter(question -> !asked.contains(question))
                .toList();
        return unasked.isEmpty() ? Optional.empty() : Optional.of(new RsvpResult.NotAsked(unasked));
    }

    private Optional<RsvpResult.Rejected> unanswered(List<GivenAnswer> answers) {
        List<String> answered = answers.stream().map(GivenAnswer::question).toList();
        List<String> missing = terms.questions().stream()
                .filter(Question::required)
                .map(Question::text)
                .filter(question -> !answered.contains(question))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new RsvpResult.Unanswered(missing));
    }

    /** Whether a party could never be seated. Where there are no seats at all everybody waits for some to be added. */
    boolean neverSeats(int party) {
        return capacity != null && capacity > 0 && party > capacity;
    }
}
