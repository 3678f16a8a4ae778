package net.openmeet.occurrence.calendar.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import net.openmeet.occurrence.listing.Bound;
import net.openmeet.occurrence.listing.web.BoundReader;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.recurrence.zone.TimeZones;
import org.jspecify.annotations.Nullable;

/**
 * What part of a calendar somebody wants to see.
 *
 * @param from inclusive
 * @param to exclusive, at most {@value #MOST_DAYS} days later
 */
public record CalendarRange(Instant from, Instant to) {

    public static final int MOST_DAYS = 400;

    private static final int DEFAULT_DAYS = 31;

    /**
     * Reads the parameters {@code from}, {@code to} and {@code timeZone}; without them it is 31 days from today on.
     *
     * @throws ProblemException 400 for what is no time or no zone, ends before it begins, or is too long
     */
    public static CalendarRange read(
            @Nullable String from, @Nullable String to, @Nullable String timeZone, Clock clock) {
        return read(from, to, timeZone, clock, DEFAULT_DAYS);
    }

    /** What is to come of a range that is read the same, but is {@value #MOST_DAYS} days long where its end isn't said. */
    static CalendarRange toCome(@Nullable String from, @Nullable String to, @Nullable String timeZone, Clock clock) {
        CalendarRange read = read(from, to, timeZone, clock, MOST_DAYS - 1);
        Instant now = clock.instant();
        return read.from.isBefore(now) ? new CalendarRange(now, read.to) : read;
    }

    private static CalendarRange read(
            @Nullable String from, @Nullable String to, @Nullable String timeZone, Clock clock, int days) {
        ZoneId zone = timeZone == null ? ZoneOffset.UTC : zone(timeZone);
        Bound first = BoundReader.read("from", from);
        Bound end = BoundReader.read("to", to);
        Instant begin = first == null ? startOfDay(clock.instant(), 0, zone) : first.in(zone);
        var range = new CalendarRange(begin, end == null ? startOfDay(begin, days, zone) : end.in(zone));
        if (range.from.isAfter(range.to)) {
            throw ProblemException.invalidParameter("to", "The range ends before it begins.");
        }
        if (range.isTooLong()) {
            throw ProblemException.invalidParameter("to", "Ask for " + MOST_DAYS + " days at most.");
        }
        return range;
    }

    /** What is left of it after a page; null: all, nothing was shown yet. The end that a cursor brings is the one that counts. */
    CalendarRange after(@Nullable CalendarCursor page) {
        return page == null ? this : new CalendarRange(page.last().startsAt(), page.to());
    }

    /** Where it goes on past what is stored, so far. */
    Instant past(Instant stored) {
        return stored.isAfter(from) ? stored : from;
    }

    boolean isTooLong() {
        return Duration.between(from, to).compareTo(Duration.ofDays(MOST_DAYS)) > 0;
    }

    private static ZoneId zone(String name) {
        Optional<ZoneId> zone = TimeZones.find(name);
        return zone.orElseThrow(() -> ProblemException.invalidParameter(
                "timeZone", "Send the name of an IANA time zone, such as Europe/Berlin."));
    }

    private static Instant startOfDay(Instant instant, int daysLater, ZoneId zone) {
        return instant.atZone(zone)
                .toLocalDate()
                .plusDays(daysLater)
                .atStartOfDay(zone)
                .toInstant();
    }
}
