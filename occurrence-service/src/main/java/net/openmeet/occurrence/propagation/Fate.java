package net.openmeet.occurrence.propagation;

import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.SeriesOccurrences.OpenDate;

/**
 * What becomes of a stored date of a series that changes.
 *
 * @param date as it is stored
 * @param becomes the same date, another one of the series, or one that is detached
 * @param dropped it goes, because nobody wants it any more; {@code becomes} is what it would be if somebody did
 */
public record Fate(OpenDate date, Occurrence becomes, boolean dropped) {

    /** A date that stays what it is. */
    static Fate unchanged(OpenDate date) {
        return new Fate(date, date.occurrence(), false);
    }

    /** Whether it goes on as another date, or would if somebody wanted it. */
    boolean isAnotherDate() {
        return !was().recurrenceId().equals(becomes.recurrenceId());
    }

    /** As it is stored. */
    public Occurrence was() {
        return date.occurrence();
    }
}
