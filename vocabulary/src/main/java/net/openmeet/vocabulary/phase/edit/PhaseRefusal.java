package net.openmeet.vocabulary.phase.edit;

import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;

/** Why the phases of a series can't become what somebody wants. */
public sealed interface PhaseRefusal {

    /** The series has no such date. */
    record NoSuchDate(RecurrenceId date) implements PhaseRefusal {}

    /** The date is left out. */
    record Excluded(RecurrenceId date) implements PhaseRefusal {}

    /** The date is over: what is over keeps what it was. */
    record Over(RecurrenceId date) implements PhaseRefusal {}

    /** Several rules with an INTERVAL have no common beginning at the date, so that they can't go on from there. */
    record Inseparable(RecurrenceId date) implements PhaseRefusal {}

    /**
     * The first of the new dates would come before one that stays, or have its name.
     *
     * @param last the last date that stays before it
     */
    record Overlaps(RecurrenceId first, RecurrenceId last) implements PhaseRefusal {

        /** Of a phase that would begin before another one ends. */
        static Overlaps of(Phase later, Phase earlier) {
            return new Overlaps(later.first(), earlier.last().orElseGet(earlier::first));
        }
    }

    /** The new start is over. */
    record StartIsOver(RecurrenceId start) implements PhaseRefusal {}

    /** Later dates take place otherwise, from this one on, and the revision doesn't say how all of them repeat. */
    record SeveralPhases(RecurrenceId later) implements PhaseRefusal {}

    /** No date would be left: all are over, or taken out. */
    record NoDates() implements PhaseRefusal {}

    /** A phase would be one too many. */
    record TooManyPhases(int most) implements PhaseRefusal {}

    /** The series' phases would take more room than there is. */
    record TooLarge() implements PhaseRefusal {}

    /** There is no date within the pause that hasn't begun. */
    record NothingToPause() implements PhaseRefusal {}

    /** The series pauses when the date would be. */
    record Paused(RecurrenceId date) implements PhaseRefusal {}

    /** The series has the date already, which may be somebody's: no event goes on as that. */
    record AlreadyADate(RecurrenceId date) implements PhaseRefusal {}

    /** No phase begins with the date. */
    record NoPhase(RecurrenceId date) implements PhaseRefusal {}

    /** The phase is the first one: there is none before it. */
    record FirstPhase() implements PhaseRefusal {}

    /** The phase has had a date: what is over keeps what it was. */
    record TookPlace(RecurrenceId date) implements PhaseRefusal {}

    /** The phase before isn't any more what the split has left of it, or it isn't known how it would have gone on. */
    record ChangedSinceSplit(RecurrenceId date) implements PhaseRefusal {}

    /** A date where the series has times, or the other way round. */
    record OtherKind(RecurrenceId date, boolean allDay) implements PhaseRefusal {}

    /** Another date of the series is at the same instant. */
    record SameInstant(RecurrenceId date) implements PhaseRefusal {}

    /** There are too many dates that are left out or added one by one. */
    record TooManyDates(int most) implements PhaseRefusal {}
}
