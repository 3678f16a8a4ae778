/**
 * Owns the import of iCalendar files (RFC 5545): recurring VEVENTs become series, with what the file says of single dates.
 *
 * <p>Reading goes in three steps, each with its own bounds and faults: text to components ({@code file.CalendarFile}), a component to values
 * ({@code CalendarTime}, {@code CalendarText} and the like; the zones that a file defines in {@code zone}), values to a series ({@code
 * SeriesReader}). A fault costs as little as it can: an unread property nothing, a text itself, a date a warning; a component that doesn't
 * say any more when it takes place is skipped alone. Only what has no calendar in it is refused whole. What stands there and has no effect is
 * said. Why the components are read by hand: docs/adr/0011.
 */
@NullMarked
package net.openmeet.series.icalendar;

import org.jspecify.annotations.NullMarked;
