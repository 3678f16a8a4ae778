package net.openmeet.series.icalendar;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * A series shall have no dates on the days that a calendar names.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param file the calendar
 * @param dryRun whether only to say what would be left out
 */
public record ExcludeHolidays(String slug, Viewer viewer, LongPredicate expected, String file, boolean dryRun) {}
