package net.openmeet.occurrence.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * When something takes place: local start, zone and nominal duration, and what was derived from them. A start that daylight
 * saving time skips moves forward by the gap; one that it repeats is the first of the two.
 *
 * @param start the local start as somebody said it; a date when all-day
 * @param zone the zone of the place, also of what is all-day: it says when days begin
 * @param duration counted from the real start, days by the calendar; all-day, whole days alone count, each to its
 *     midnight, also where daylight saving time has skipped the first one
 * @param realStart the start on the clocks of the place, after a gap
 * @param realEnd the end on the clocks of the place; exclusive, so the day after the last one when all-day
 */
public record Timing(
        RecurrenceId start, ZoneId zone, NominalDuration duration, OffsetDateTime realStart, OffsetDateTime realEnd) {

    /** Derived with the time zone data of this JVM. */
    public Timing(RecurrenceId start, ZoneId zone, NominalDuration duration) {
        this(start, zone, duration, realStart(start, zone), realEnd(start, zone, duration));
    }

    /** When a date of a schedule takes place unless it was moved. */
    public static Timing of(Schedule schedule, RecurrenceId date) {
        return new Timing(date, schedule.zone(), schedule.duration());
    }

    /** The real start on the clocks of the place, after a gap. */
    public LocalDateTime localStart() {
        return realStart.toLocalDateTime();
    }

    /** The real end on the clocks of the place; exclusive, so the day after the last one when all-day. */
    public LocalDateTime localEnd() {
        return realEnd.toLocalDateTime();
    }

    public Instant startsAt() {
        return realStart.toInstant();
    }

    public Instant endsAt() {
        return realEnd.toInstant();
    }

    public boolean isAllDay() {
        return start.isAllDay();
    }

    /** Whether it is over at {@code now}. */
    public boolean hasEnded(Instant now) {
        return !endsAt().isAfter(now);
    }

    /** Whether the other one was meant as this one, whatever instants were derived. */
    public boolean isMeantAs(Timing other) {
        return start.equals(other.start) && zone.equals(other.zone) && duration.equals(other.duration);
    }

    /** The same on the clocks of the place, at other instants: as other time zone data had it. */
    public Timing at(Instant otherStart, Instant otherEnd) {
        return new Timing(start, zone, duration, onClocks(localStart(), otherStart), onClocks(localEnd(), otherEnd));
    }

    private static OffsetDateTime onClocks(LocalDateTime local, Instant instant) {
        long ahead = local.toEpochSecond(ZoneOffset.UTC) - instant.getEpochSecond();
        // No clock is further from UTC: then the date itself was another one.
        return Math.abs(ahead) > ZoneOffset.MAX.getTotalSeconds()
                ? instant.atOffset(ZoneOffset.UTC)
                : local.atOffset(ZoneOffset.ofTotalSeconds((int) ahead));
    }

    private static OffsetDateTime realStart(RecurrenceId start, ZoneId zone) {
        return start.localDateTime().atZone(zone).toOffsetDateTime();
    }

    private static OffsetDateTime realEnd(RecurrenceId start, ZoneId zone, NominalDuration duration) {
        return duration.addTo(start, zone).toOffsetDateTime();
    }
}
