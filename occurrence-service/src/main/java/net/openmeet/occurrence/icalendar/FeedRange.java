package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.openmeet.recurrence.RecurrenceId;

/**
 * The stretch of time of which a feed says exactly what our lists say; its rules go on beyond.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record FeedRange(Instant from, Instant to) {

    public static final int MOST_MONTHS = 60;

    /** So many months before and after the one that {@code now} is in: the same for the whole of a month. */
    public static FeedRange around(Instant now, int months) {
        return between(now, months, months);
    }

    /** So many months before the one that {@code now} is in, that one, and so many after it. */
    public static FeedRange between(Instant now, int before, int after) {
        YearMonth month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        return new FeedRange(begin(month.minusMonths(before)), begin(month.plusMonths(after + 1L)));
    }

    /** Where it begins on the clocks of a zone. */
    RecurrenceId localFrom(ZoneId zone, boolean allDay) {
        return local(from, zone, allDay);
    }

    /** Where it ends on the clocks of a zone. */
    RecurrenceId localTo(ZoneId zone, boolean allDay) {
        return local(to, zone, allDay);
    }

    private static RecurrenceId local(Instant instant, ZoneId zone, boolean allDay) {
        LocalDateTime local = instant.atZone(zone).toLocalDateTime();
        return allDay ? RecurrenceId.of(local.toLocalDate()) : RecurrenceId.of(local.withNano(0));
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
