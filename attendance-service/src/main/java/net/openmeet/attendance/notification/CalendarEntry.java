package net.openmeet.attendance.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * What stands in the calendar of whoever goes to a date: how it is now.
 *
 * @param version of the date; rises with each of its changes
 */
record CalendarEntry(
        UUID occurrenceId, long version, boolean isCancelled, ToldDate date, Instant startsAt, Instant endsAt) {}
