package net.openmeet.attendance.notification;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one date.
 *
 * @param seriesId null: a standalone event
 * @param name what it is called from then on
 * @param localStart when it begins from then on, in its zone: date-time, or date when all-day
 * @param timeZone IANA time zone; null: floating
 * @param reason why it is cancelled; null: not said
 * @param change what made it so
 * @param at when it happened
 */
public record DateNews(
        NotificationCause cause,
        UUID occurrenceId,
        @Nullable UUID seriesId,
        String name,
        String localStart,
        @Nullable String timeZone,
        Instant startsAt,
        Instant endsAt,
        @Nullable String reason,
        Change change,
        Instant at) {

    /** The same for all dates of a series to which one change did the same: they are one notification. */
    UUID causeId() {
        return Uuids.derived(change.id(), cause.text() + " " + Objects.requireNonNullElse(seriesId, occurrenceId));
    }
}
