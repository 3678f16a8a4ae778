package net.openmeet.series.series;

import net.openmeet.recurrence.RecurrenceId;

/**
 * Where a series goes on otherwise.
 *
 * @param from the first date that is concerned, by the phases before
 * @param oldAnchor a date of the schedule as it was there
 * @param newAnchor a date of the schedule as it is from then on; the periods of the two correspond, and so it follows which date goes on as
 *     which
 */
public record TurningPoint(RecurrenceId from, RecurrenceId oldAnchor, RecurrenceId newAnchor) {

    /** Where the dates stay. */
    static TurningPoint at(RecurrenceId from) {
        return new TurningPoint(from, from, from);
    }
}
