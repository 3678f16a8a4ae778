package net.openmeet.occurrence.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place: local start, zone and nominal duration, from which the instants are derived. A start that
 * daylight saving time skips moves forward by the gap; one that it repeats is the first of the two.
 *
 * @param start the local start as somebody said it; a date when all-day
 * @param zone null: floating, or all-day wherever one is; its instants are those of UTC
 * @param duration counted from the real start, days by the calendar; all-day, whole days alone count, each to its
 *     midnight, also where daylight saving time has skipped the first one
 */
public record Timing(RecurrenceId start, @Nullable ZoneId zone, NominalDuration duration) {

    /** The real start on the clocks of the place, after a gap. */
    public LocalDateTime localStart() {
        return zonedStart().toLocalDateTime();
    }

    /** The real end on the clocks of the place; exclusive, so the day after the last one when all-day. */
    public LocalDateTime localEnd() {
        return zonedEnd().toLocalDateTime();
    }

    public Instant startsAt() {
        return zonedStart().toInstant();
    }

    public Instant endsAt() {
        return zonedEnd().toInstant();
    }

    public boolean isAllDay() {
        return start.isAllDay();
    }

    /** Whether it is over at {@code now}. */
    public boolean hasEnded(Instant now) {
        return !endsAt().isAfter(now);
    }

    private ZonedDateTime zonedStart() {
        return start.localDateTime().atZone(zoneOrUtc());
    }

    private ZonedDateTime zonedEnd() {
        return duration.addTo(start, zoneOrUtc());
    }

    private ZoneId zoneOrUtc() {
        return zone == null ? ZoneOffset.UTC : zone;
    }
}
