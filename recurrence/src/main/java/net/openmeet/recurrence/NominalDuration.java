package net.openmeet.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long an instance lasts, DURATION (RFC 5545 §3.3.6): weeks and days by the calendar, hours, minutes and seconds
 * exactly. {@code P1D} ends at the same local time tomorrow; {@code PT24H} ends 24 hours later, whatever daylight saving
 * time does. Positive, at most 10 years.
 *
 * @param days calendar days
 * @param seconds exact seconds, counted after the days
 */
public record NominalDuration(int days, long seconds) {

    private static final int MOST_DAYS = 3_660;
    private static final Pattern FORM = Pattern.compile(
            "\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?=\\d)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?",
            Pattern.CASE_INSENSITIVE);

    public NominalDuration {
        if (days < 0
                || seconds < 0
                || (days == 0 && seconds == 0)
                || days > MOST_DAYS
                || seconds > MOST_DAYS * 86_400L) {
            throw new InvalidRecurrenceException(
                    Problem.INVALID_DURATION, "DURATION", 0, "A duration is positive and at most ten years", null);
        }
    }

    /**
     * Reads {@code PT1H30M}, {@code P1D}, {@code P1W}, {@code P1DT2H}.
     *
     * @throws InvalidRecurrenceException with the code {@code invalid-duration}
     */
    public static NominalDuration parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidRecurrenceException(
                    Problem.INVALID_DURATION, "DURATION", 0, "A duration is written as in PT1H30M, P1D or P1W", "PT1H");
        }
        long days = number(form.group(1)) * 7 + number(form.group(2));
        long seconds = number(form.group(3)) * 3600 + number(form.group(4)) * 60 + number(form.group(5));
        return new NominalDuration((int) days, seconds);
    }

    /** The end of what starts at a local time in a zone; a start in a gap is moved forward by it first. */
    public ZonedDateTime addTo(LocalDateTime start, ZoneId zone) {
        return start.atZone(zone).plusDays(days).plusSeconds(seconds);
    }

    /**
     * The end of what starts there. All-day, whole days alone count, each to its midnight, or to the day's first moment where the clocks skip
     * midnight.
     */
    public ZonedDateTime addTo(RecurrenceId start, ZoneId zone) {
        return start.isAllDay()
                ? start.date().atStartOfDay(zone).toLocalDate().plusDays(days).atStartOfDay(zone)
                : addTo(start.localDateTime(), zone);
    }

    /** The end of what starts at a floating time. */
    public LocalDateTime addTo(LocalDateTime start) {
        return start.plusDays(days).plusSeconds(seconds);
    }

    /** As RFC 5545 writes it: {@code P1W}, {@code P1D}, {@code PT1H30M}, {@code P1DT2H}. */
    @Override
    public String toString() {
        if (seconds == 0 && days % 7 == 0) {
            return "P" + days / 7 + "W";
        }
        var text = new StringBuilder("P");
        if (days > 0) {
            text.append(days).append('D');
        }
        if (seconds > 0) {
            text.append('T');
            append(text, seconds / 3600, 'H');
            append(text, seconds / 60 % 60, 'M');
            append(text, seconds % 60, 'S');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long number, char unit) {
        if (number > 0) {
            text.append(number).append(unit);
        }
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
