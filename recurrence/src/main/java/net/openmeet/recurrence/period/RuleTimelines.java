package net.openmeet.recurrence.period;

import java.time.ZoneOffset;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.RuleParts;
import net.openmeet.recurrence.timeline.Timeline;

/** Turns a rule and the start that completes it into a timeline. */
public final class RuleTimelines {

    private RuleTimelines() {}

    /** What the rule gives; the start counts for COUNT where it is an instance even if the rule doesn't give it. */
    public static Timeline of(RecurrenceRule rule, RecurrenceStart start, boolean startIncluded) {
        var parts = rule.parts();
        long startSecond = start.id().localSecond();
        var periods = periods(parts, start.id());
        long until = until(periods, parts, start);
        if (parts.count() == 0) {
            return new RuleTimeline(periods, startSecond, until, -1);
        }
        boolean countsApart = startIncluded
                && new RuleTimeline(periods, startSecond, until, -1)
                                .from(startSecond)
                                .next()
                        != startSecond;
        return new RuleTimeline(periods, startSecond, until, countsApart ? parts.count() - 1L : parts.count());
    }

    /**
     * The inclusive end on the local time line. A start in a gap is moved forward by it, and so may come after an UNTIL
     * that is later than its local time.
     */
    private static long until(Periods periods, RuleParts parts, RecurrenceStart start) {
        long until = UntilLimit.localSecond(parts.until(), start);
        var gap = UntilLimit.gapBefore(parts.until(), start);
        if (gap == null) {
            return until;
        }
        long gapEnd = gap.getDateTimeAfter().toEpochSecond(ZoneOffset.UTC);
        boolean pointsAfterGap = new RuleTimeline(periods, start.id().localSecond(), until, -1)
                        .from(gapEnd)
                        .next()
                != Timeline.END;
        return pointsAfterGap ? until : until - gap.getDuration().toSeconds();
    }

    private static Periods periods(RuleParts parts, RecurrenceId start) {
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
