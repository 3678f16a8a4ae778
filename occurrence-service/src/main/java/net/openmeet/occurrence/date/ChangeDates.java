package net.openmeet.occurrence.date;

import java.util.function.LongPredicate;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.platform.security.Viewer;

/**
 * Somebody wants all dates of a series in a range to be different.
 *
 * @param series its slug
 * @param expected which versions of the series may be changed
 */
public record ChangeDates(String series, DateRange range, Viewer viewer, LongPredicate expected, DateChange change) {

    /** Whether what is cancelled stays what it is: whoever changes many dates means those that take place. */
    boolean leavesCancelled() {
        return !(change instanceof DateChange.OfOccurrence(OccurrenceChange.Reinstate()));
    }
}
