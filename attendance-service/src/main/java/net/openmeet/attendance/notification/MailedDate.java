package net.openmeet.attendance.notification;

import java.time.Instant;
import java.util.UUID;

/** What is to be said to a member of one date: what a cause did to it, as it was from then on. */
record MailedDate(
        UUID accountId, UUID thingId, NotificationCause cause, UUID occurrenceId, Instant startsAt, ToldDate date) {}
