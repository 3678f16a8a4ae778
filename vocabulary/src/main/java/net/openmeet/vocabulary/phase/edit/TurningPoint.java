package net.openmeet.vocabulary.phase.edit;

import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.Positions;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * Where a series goes on otherwise.
 *
 * @param from the first date that is concerned, by the phases before
 * @param oldAnchor a local start in a period of the schedule as it was there
 * @param newAnchor the first date of the schedule as it is from then on; the periods of the two correspond, and so it follows which date goes
 *     on as which
 */
public record TurningPoint(RecurrenceId from, RecurrenceId oldAnchor, RecurrenceId newAnchor) {

    /**
     * Where one phase goes on as another one. Where that has the same rules, and starts on the same day, each date goes on as the one of its day.
     *
     * @param first the first date of the other one that is to come
     */
    static TurningPoint between(RecurrenceId from, Phase before, Phase after, RecurrenceId first) {
        Schedule was = before.schedule();
        RecurrenceId anchor = DayByDay.between(was, after.schedule())
                .map(days -> days.before(first))
                .orElseGet(() -> Positions.anchor(was.dates(), from, first));
        return new TurningPoint(from, anchor, first);
    }

    /** Where the dates stay. */
    static TurningPoint at(RecurrenceId from) {
        return new TurningPoint(from, from, from);
    }

    /**
     * Where a series that has gone on otherwise goes on as before: what went on as another date becomes again what it was.
     *
     * @param concerned the first date, by the phases as it has gone on, that is one of the phases before again, or none. It can come before both
     *     anchors, which say no more than which periods correspond.
     */
    public TurningPoint reversed(RecurrenceId concerned) {
        return new TurningPoint(concerned, newAnchor, oldAnchor);
    }
}
