package net.openmeet.occurrence.date;

import java.util.function.Predicate;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;

/**
 * Somebody wants one date of a series to be different.
 *
 * @param series its slug
 * @param expected whether it may be changed as it is now
 */
public record ChangeDate(
        String series, RecurrenceId date, Viewer viewer, Predicate<OccurrenceView> expected, DateChange change) {}
