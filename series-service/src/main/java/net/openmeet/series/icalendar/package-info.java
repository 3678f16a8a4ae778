/**
 * Owns the import of iCalendar files (RFC 5545): recurring VEVENTs become series, with what the file says of single dates.
 *
 * <p>Reading goes in two steps, each with its own bounds and faults: text to components ({@code CalendarFile}), and the components of one
 * UID to a series ({@code EventReader}). A fault in one component skips that component alone; only what can't be
 * taken apart into components is refused whole. The components are read by hand: a general parser takes a broken line together with the
 * next one, so that an EXDATE may vanish without a word, and knows no bounds.
 */
@NullMarked
package net.openmeet.series.icalendar;

import org.jspecify.annotations.NullMarked;
