package net.openmeet.recurrence.period;

import java.util.Arrays;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.RuleParts;
import net.openmeet.recurrence.time.LocalClock;
import net.openmeet.recurrence.timeline.Timeline;

/** Turns a rule and the start that completes it into a timeline. */
public final class RuleTimelines {

    private RuleTimelines() {}

    /** What the rule gives; the start counts for COUNT where it is an instance even if the rule doesn't give it. */
    public static Timeline of(RecurrenceRule rule, RecurrenceStart start, boolean startIncluded) {
        RuleParts parts = rule.parts();
        LocalClock clock = LocalClock.of(start);
        long first = clock.shown(start.id().localSecond());
        var written = new PeriodPoints(periods(parts, start.id()));
        RuleFootprint footprint = RuleFootprint.of(rule, start.id());
        Points points = clock.mayMove(footprint.hours(), first) ? onClock(written, clock, first, footprint) : written;
        long until = UntilLimit.of(parts.until(), start, clock);
        if (parts.count() == 0) {
            return new RuleTimeline(written, points, first, until, -1);
        }
        boolean countsApart = startIncluded
                && new RuleTimeline(written, points, first, until, -1)
                                .from(first)
                                .next()
                        != first;
        return new RuleTimeline(written, points, first, until, countsApart ? parts.count() - 1L : parts.count());
    }

    private static Points onClock(Points written, LocalClock clock, long first, RuleFootprint footprint) {
        boolean mayRepeat = Arrays.stream(clock.gapLengths()).anyMatch(gap -> footprint.meets(footprint.movedBy(gap)));
        return new ClockPoints(written, clock, mayRepeat ? new RepeatedPoints(written, clock, first) : null);
    }

    static Periods periods(RuleParts parts, RecurrenceId start) {
        var times = new TimesOfDay(parts, start);
        long startDay = Gregorian.dayOf(start.localSecond());
        return switch (parts.frequency()) {
            case YEARLY -> new YearPeriods(parts, startDay, new DayPatterns(times, parts));
            case MONTHLY -> new MonthPeriods(parts, startDay, new DayPatterns(times, parts));
            case WEEKLY -> new WeekPeriods(parts, startDay, new DayPatterns(times, parts));
            case DAILY -> units(Gregorian.SECONDS_OF_DAY, parts, start, times.seconds());
            case HOURLY -> units(3_600, parts, start, times.secondsOfHour());
            case MINUTELY -> units(60, parts, start, times.secondsOfMinute());
            case SECONDLY -> units(1, parts, start, new int[] {0});
        };
    }

    private static Periods units(int seconds, RuleParts parts, RecurrenceId start, int[] points) {
        var pattern = new Pattern(points);
        return new UnitPeriods(
                seconds,
                parts,
                start,
                parts.bySetPosition().length == 0 ? pattern : pattern.select(parts.bySetPosition()));
    }
}
