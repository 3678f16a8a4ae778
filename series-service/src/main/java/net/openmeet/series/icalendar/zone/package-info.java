/**
 * What a calendar's names of time zones mean (RFC 5545 §3.2.19, §3.6.5): IANA zones by their many names, and by comparing what a VTIMEZONE
 * defines with what IANA's zones do. Bounded, whatever a file defines; the same file always means the same zones.
 */
@NullMarked
package net.openmeet.series.icalendar.zone;

import org.jspecify.annotations.NullMarked;
