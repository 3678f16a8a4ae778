package net.openmeet.recurrence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The original local start of an instance (RFC 5545 §3.8.4.4): a local date-time to the second, or a date when all-day.
 * What names an instance in its set, whatever becomes of the instance. Years are 1 to 9999. Ordered by time; a date
 * comes before that day's midnight.
 */
public final class RecurrenceId implements Comparable<RecurrenceId> {

    private static final long SECONDS_OF_DAY = 86_400;

    private final long localSecond;
    private final boolean allDay;

    private RecurrenceId(long localSecond, boolean allDay) {
        this.localSecond = localSecond;
        this.allDay = allDay;
    }

    /**
     * The id of a timed instance.
     *
     * @throws IllegalArgumentException where the year is outside 1 to 9999, or there is a fraction of a second
     */
    public static RecurrenceId of(LocalDateTime start) {
        if (!start.equals(start.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("A recurrence id is exact to the second: " + start);
        }
        return new RecurrenceId(checked(start).toEpochSecond(ZoneOffset.UTC), false);
    }

    /**
     * The id of an all-day instance.
     *
     * @throws IllegalArgumentException where the year is outside 1 to 9999
     */
    public static RecurrenceId of(LocalDate date) {
        return new RecurrenceId(checked(date.atStartOfDay()).toEpochSecond(ZoneOffset.UTC), true);
    }

    /** An id from seconds on the local time line: no zone, 1970-01-01T00:00 is 0. */
    public static RecurrenceId ofLocalSecond(long localSecond, boolean allDay) {
        return new RecurrenceId(localSecond, allDay);
    }

    /**
     * Reads {@code 2026-06-11T19:00}, {@code 2026-06-11T19:00:30} or {@code 2026-06-11}.
     *
     * @throws IllegalArgumentException where the text is neither
     */
    public static RecurrenceId parse(String text) {
        try {
            return switch (text.length()) {
                case 10 -> of(LocalDate.parse(text));
                case 16, 19 -> of(LocalDateTime.parse(text));
                default -> throw new IllegalArgumentException("Not a recurrence id");
            };
        } catch (DateTimeException notADate) {
            throw new IllegalArgumentException("Not a recurrence id", notADate);
        }
    }

    /** Whether this names a whole day rather than a time. */
    public boolean isAllDay() {
        return allDay;
    }

    /** The local start; the start of the day when all-day. */
    public LocalDateTime localDateTime() {
        return LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC);
    }

    /** The local date of the start. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(Math.floorDiv(localSecond, SECONDS_OF_DAY));
    }

    /** Seconds on the local time line. */
    public long localSecond() {
        return localSecond;
    }

    @Override
    public int compareTo(RecurrenceId other) {
        int byTime = Long.compare(localSecond, other.localSecond);
        return byTime != 0 ? byTime : Boolean.compare(other.allDay, allDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecurrenceId that && localSecond == that.localSecond && allDay == that.allDay;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(localSecond) * 31 + Boolean.hashCode(allDay);
    }

    /** {@code 2026-06-11T19:00}, with seconds only where they are not zero; {@code 2026-06-11} when all-day. */
    @Override
    public String toString() {
        return allDay ? date().toString() : localDateTime().toString();
    }

    private static LocalDateTime checked(LocalDateTime start) {
        if (start.getYear() < 1 || start.getYear() > 9999) {
            throw new IllegalArgumentException("The year of a recurrence id is within 1 and 9999: " + start);
        }
        return start;
    }
}
