package net.openmeet.occurrence.date;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.security.Viewer;

/**
 * Somebody wants all dates of a series in a range to be different.
 *
 * @param series its slug
 * @param expected which versions of the series may be changed
 * @param shown whether those that would be changed are, as they are now, what the viewer was shown
 */
public record ChangeDates(
        String series,
        DateRange range,
        Viewer viewer,
        LongPredicate expected,
        Predicate<List<OccurrenceView>> shown,
        DateChange change) {

    /** Whether what is cancelled stays what it is: whoever changes many dates means those that take place. */
    boolean leavesCancelled() {
        return !(change instanceof DateChange.OfOccurrence(OccurrenceChange.Reinstate()));
    }
}
