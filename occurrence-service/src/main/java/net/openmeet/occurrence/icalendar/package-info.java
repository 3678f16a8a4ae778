/**
 * Writes series and single events as iCalendar (RFC 5545, RFC 7986) and JSCalendar (RFC 8984), so that whatever expands the text finds what our lists say. Knows of nobody
 * who reads it.
 */
@NullMarked
package net.openmeet.occurrence.icalendar;

import org.jspecify.annotations.NullMarked;
