package net.openmeet.occurrence.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.jspecify.annotations.Nullable;

/**
 * When a series takes place.
 *
 * @param dates its dates
 * @param zone the zone of every local time, also of all-day dates; null: floating
 * @param duration how long each date lasts
 */
public record Schedule(RecurrenceSet dates, @Nullable ZoneId zone, NominalDuration duration) {

    private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59);
    private static final Instant EVER = FIRST.plusDays(2).toInstant(ZoneOffset.UTC);
    /** No gap in local time was ever longer: Pacific/Apia left out a day. */
    private static final long LONGEST_GAP_DAYS = 1;

    /** As messages and the database have it. */
    public ScheduleText text() {
        return ScheduleText.of(dates, zone, duration);
    }

    /** When a date takes place unless it was moved. */
    public Timing timingOf(RecurrenceId date) {
        return new Timing(date, zone, duration);
    }

    /**
     * Whether a date ends within a stretch of time.
     *
     * @param after exclusive; null: whenever
     * @param until inclusive
     */
    public boolean hasEndBetween(@Nullable Instant after, Instant until) {
        Instant begin = after == null ? EVER : beginOfWhatGoesOn(after);
        for (Instance instance : datesFrom(begin)) {
            Timing timing = timingOf(instance.id());
            if (timing.startsAt().isAfter(until)) {
                return false;
            }
            if (timing.hasEnded(until) && (after == null || !timing.hasEnded(after))) {
                return true;
            }
        }
        return false;
    }

    /** Nothing that starts earlier is still going on at {@code now}. */
    public Instant beginOfWhatGoesOn(Instant now) {
        return now.minus(duration.days(), ChronoUnit.DAYS).minusSeconds(duration.seconds());
    }

    /** When a date starts unless it was moved. */
    public Instant startOf(RecurrenceId date) {
        return date.localDateTime().atZone(zoneOrUtc()).toInstant();
    }

    /**
     * The dates that start at an instant or later, in the order of their starts, and perhaps a few earlier ones. An all-day set doesn't know its
     * zone, and so not that a day may be left out.
     */
    public Iterable<Instance> datesFrom(Instant from) {
        LocalDateTime local = from.atZone(zoneOrUtc()).toLocalDateTime().withNano(0);
        LocalDateTime begin = dates.start().id().isAllDay() ? local.minusDays(LONGEST_GAP_DAYS) : local;
        return dates.from(RecurrenceId.of(begin.isBefore(FIRST) ? FIRST : begin.isAfter(LAST) ? LAST : begin));
    }

    private ZoneId zoneOrUtc() {
        return Objects.requireNonNullElse(zone, ZoneOffset.UTC);
    }
}
