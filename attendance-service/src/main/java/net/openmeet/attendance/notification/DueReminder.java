package net.openmeet.attendance.notification;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * That people are to be reminded of a date that begins then.
 *
 * @param seriesId null: a standalone event
 */
record DueReminder(UUID occurrenceId, @Nullable UUID seriesId, Instant startsAt, Lead lead) {

    /** Another one where the date begins at another time. */
    UUID causeId() {
        return Uuids.derived(occurrenceId, NotificationCause.REMINDER.text() + " " + lead.text() + " " + startsAt);
    }

    /** When it is to be said. */
    Instant at() {
        return startsAt.minus(lead.duration());
    }
}
