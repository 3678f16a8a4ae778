package net.openmeet.series.series;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;

/**
 * A series shall have a date, or not have it.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 */
public record ChangeDate(String slug, Viewer viewer, LongPredicate expected, RecurrenceId date) {}
