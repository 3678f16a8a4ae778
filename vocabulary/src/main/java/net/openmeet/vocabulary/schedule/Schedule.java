package net.openmeet.vocabulary.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;

/**
 * When a series takes place: a recurrence set after RFC 5545 §3.8.5, in one time zone. It has at least one date.
 *
 * @param dates its dates, of which the set's start is one, unless an exdate takes it out
 * @param zone the zone of every local time, also of all-day dates: it says when days begin
 * @param duration how long each date lasts; whole days when all-day
 */
public record Schedule(RecurrenceSet dates, ZoneId zone, NominalDuration duration) {

    private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59);
    /** No gap in local time was ever longer: Pacific/Apia left out a day. */
    private static final long LONGEST_GAP_DAYS = 1;

    /** What a rule, a zone and an entry of a cache take beside their texts. */
    private static final int LEAST_BYTES = 2_048;

    private static final int BYTES_PER_TEXT = 128;

    public Schedule {
        require(!dates.start().id().isAllDay() || duration.seconds() == 0, "All-day dates last whole days");
        require(dates.startIncluded(), "DTSTART counts, unless an exdate takes it out");
        require(dates.first().isPresent(), "A schedule has at least one date");
    }

    /** Begins to describe the dates of a schedule. */
    public static RecurrenceSetBuilder starting(RecurrenceId start, ZoneId zone) {
        return RecurrenceSet.starting(recurrenceStart(start, zone));
    }

    /** Where a set begins whose local times are those of a zone. */
    public static RecurrenceStart recurrenceStart(RecurrenceId start, ZoneId zone) {
        return start.isAllDay()
                ? RecurrenceStart.allDay(start.date())
                : RecurrenceStart.zoned(start.localDateTime(), zone);
    }

    /** As messages and databases have it. */
    public ScheduleText text() {
        return ScheduleText.of(this);
    }

    /** DTSTART: its first date, unless an exdate takes that out. */
    public RecurrenceId start() {
        return dates.start().id();
    }

    /** Whether its dates are whole days. */
    public boolean allDay() {
        return start().isAllDay();
    }

    /** False where its start is an extra first date that no rule or rdate yields. */
    public boolean startMatchesRules() {
        RecurrenceSetBuilder withoutStart =
                RecurrenceSet.starting(dates.start()).rules(dates.rules()).includeStart(false);
        dates.dates().forEach(withoutStart::rdate);
        return withoutStart.build().contains(start());
    }

    /** When a date starts unless it was moved. */
    public Instant startOf(RecurrenceId date) {
        return date.localDateTime().atZone(zone).toInstant();
    }

    /** When a date ends unless it was moved; exclusive. */
    public Instant endOf(RecurrenceId date) {
        return duration.addTo(date, zone).toInstant();
    }

    /** Whether a date is over at {@code now}, unless it was moved. */
    public boolean hasEnded(RecurrenceId date, Instant now) {
        return !endOf(date).isAfter(now);
    }

    /** Nothing that starts earlier is still going on at {@code now}. */
    public Instant beginOfWhatGoesOn(Instant now) {
        return now.minus(duration.days(), ChronoUnit.DAYS).minusSeconds(duration.seconds());
    }

    /**
     * The dates that start at an instant or later, in the order of their starts, and perhaps a few earlier ones. An all-day set doesn't know its
     * zone, and so not that a day may be left out.
     */
    public Iterable<Instance> datesFrom(Instant from) {
        LocalDateTime local = from.atZone(zone).toLocalDateTime().withNano(0);
        LocalDateTime begin = allDay() ? local.minusDays(LONGEST_GAP_DAYS) : local;
        return dates.from(RecurrenceId.of(begin.isBefore(FIRST) ? FIRST : begin.isAfter(LAST) ? LAST : begin));
    }

    /**
     * The same with other extra dates and other dates left out.
     *
     * @throws IllegalArgumentException where no date is left
     */
    public Schedule with(Collection<RecurrenceId> rdates, Collection<RecurrenceId> exdates) {
        RecurrenceSetBuilder set = RecurrenceSet.starting(dates.start()).rules(dates.rules());
        rdates.forEach(set::rdate);
        exdates.forEach(set::exdate);
        return new Schedule(set.build(), zone, duration);
    }

    /** About how many bytes it takes in memory, so that caches can be bounded. */
    public int weight() {
        int texts =
                dates.rules().size() + dates.dates().size() + dates.exceptions().size();
        int characters = dates.rules().stream()
                .mapToInt(rule -> rule.toString().length())
                .sum();
        return LEAST_BYTES + BYTES_PER_TEXT * texts + 2 * characters;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
