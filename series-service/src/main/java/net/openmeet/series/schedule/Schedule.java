package net.openmeet.series.schedule;

import java.time.ZoneId;
import java.util.List;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import net.openmeet.vocabulary.schedule.ScheduleText;

/**
 * When a series takes place: a recurrence set after RFC 5545 §3.8.5, in one time zone. It has at least one date.
 *
 * @param timeZone the IANA zone of every local time here; an all-day series has one, too: it says when its days begin
 * @param start DTSTART, the first date unless an exdate takes it out
 * @param duration how long each date lasts; whole days when all-day
 * @param rrules the rules whose union repeats
 * @param rdates further dates, ascending, of the kind of {@code start}
 * @param exdates dates taken out by exact match, ascending, of the kind of {@code start}
 * @param startMatchesRules false where {@code start} is an extra first date that no rule or rdate yields
 */
public record Schedule(
        ZoneId timeZone,
        RecurrenceId start,
        NominalDuration duration,
        List<RecurrenceRule> rrules,
        List<RecurrenceId> rdates,
        List<RecurrenceId> exdates,
        boolean startMatchesRules) {

    public Schedule {
        rrules = List.copyOf(rrules);
        rdates = ascending(rdates);
        exdates = ascending(exdates);
        if (start.isAllDay() && duration.seconds() != 0) {
            throw new IllegalArgumentException("All-day dates last whole days, not " + duration);
        }
        if (set(timeZone, start, rrules, rdates, exdates).build().first().isEmpty()) {
            throw new IllegalArgumentException("A schedule has at least one date");
        }
    }

    /**
     * The schedule of a recurrence set.
     *
     * @param startMatchesRules false where the set's start is a date that no rule or rdate yields
     */
    public static Schedule of(
            RecurrenceSet dates, ZoneId timeZone, NominalDuration duration, boolean startMatchesRules) {
        return new Schedule(
                timeZone,
                dates.start().id(),
                duration,
                dates.rules(),
                dates.dates(),
                dates.exceptions(),
                startMatchesRules);
    }

    /** As messages and the database have it. */
    public ScheduleText text() {
        return ScheduleText.of(recurrenceSet(), timeZone, duration);
    }

    /** Whether its dates are whole days. */
    public boolean allDay() {
        return start.isAllDay();
    }

    /** Its dates. */
    public RecurrenceSet recurrenceSet() {
        return set(timeZone, start, rrules, rdates, exdates).build();
    }

    static RecurrenceSetBuilder set(
            ZoneId timeZone,
            RecurrenceId start,
            List<RecurrenceRule> rrules,
            List<RecurrenceId> rdates,
            List<RecurrenceId> exdates) {
        RecurrenceSetBuilder builder =
                RecurrenceSet.starting(recurrenceStart(timeZone, start)).rules(rrules);
        rdates.forEach(builder::rdate);
        exdates.forEach(builder::exdate);
        return builder;
    }

    static RecurrenceStart recurrenceStart(ZoneId timeZone, RecurrenceId start) {
        return start.isAllDay()
                ? RecurrenceStart.allDay(start.date())
                : RecurrenceStart.zoned(start.localDateTime(), timeZone);
    }

    private static List<RecurrenceId> ascending(List<RecurrenceId> dates) {
        return dates.stream().distinct().sorted().toList();
    }
}
