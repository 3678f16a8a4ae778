package net.openmeet.attendance.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said to a member of one date: what a cause did to it, as it was from then on.
 *
 * @param entry what is to stand in the calendar of a member who goes; null: they don't
 */
record MailedDate(
        UUID accountId,
        UUID thingId,
        NotificationCause cause,
        UUID occurrenceId,
        Instant startsAt,
        ToldDate date,
        @Nullable CalendarEntry entry) {}
