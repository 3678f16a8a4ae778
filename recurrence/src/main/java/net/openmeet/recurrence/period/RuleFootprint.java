package net.openmeet.recurrence.period;

import java.time.LocalTime;
import java.util.Arrays;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.calendar.WeekdaySet;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.RuleParts;
import net.openmeet.recurrence.rule.Skip;

/**
 * Which months, weekdays, hours, minutes and seconds the instances of a rule can have at all, as a bit each. Two rules that
 * have none of one of these in common never give the same instance.
 */
public record RuleFootprint(int months, int weekdays, long hours, long minutes, long seconds) {

    private static final int ALL_MONTHS = 0xFFF;
    private static final long ALL = -1;

    public static RuleFootprint of(RecurrenceRule rule, RecurrenceId start) {
        RuleParts parts = rule.parts();
        LocalTime time = start.localDateTime().toLocalTime();
        if (start.isAllDay()) {
            return new RuleFootprint(months(parts), weekdays(parts, start), ALL, ALL, ALL);
        }
        return new RuleFootprint(
                months(parts),
                weekdays(parts, start),
                bits(parts, parts.byHour(), time.getHour(), Frequency.DAILY),
                bits(parts, parts.byMinute(), time.getMinute(), Frequency.HOURLY),
                bits(parts, TimesOfDay.withoutLeapSecond(parts.bySecond()), time.getSecond(), Frequency.MINUTELY));
    }

    boolean meets(RuleFootprint other) {
        return (months & other.months) != 0
                && (weekdays & other.weekdays) != 0
                && (hours & other.hours) != 0
                && (minutes & other.minutes) != 0
                && (seconds & other.seconds) != 0;
    }

    /** Two rules that never meet in a zone with gaps of these lengths, in seconds, neither as written nor when one of them is moved. */
    public boolean meets(RuleFootprint other, long[] gaps) {
        return meets(other)
                || Arrays.stream(gaps).anyMatch(gap -> movedBy(gap).meets(other) || meets(other.movedBy(gap)));
    }

    /** What is left of it, and perhaps more, when a gap of at most a day moves instances by its length in seconds. */
    RuleFootprint movedBy(long gap) {
        long byHours = gap / 3_600;
        boolean mayReachNextDay = (hours >>> Math.max(0, 23 - byHours)) != 0;
        return new RuleFootprint(
                mayReachNextDay ? ALL_MONTHS : months,
                mayReachNextDay ? weekdays | WeekdaySet.rotated(weekdays, 6) : weekdays,
                rotated(hours, 24, byHours, gap % 3_600 != 0),
                rotated(minutes, 60, gap / 60, gap % 60 != 0),
                rotated(seconds, 60, gap, false));
    }

    /** Moved by so many places of a circle, and where it is inexact by one more, too. */
    private static long rotated(long bits, int circle, long by, boolean inexact) {
        if (bits == ALL) {
            return ALL;
        }
        int places = (int) (by % circle);
        long rotated = ((bits << places) | (bits >>> (circle - places))) & ((1L << circle) - 1);
        return inexact ? rotated | rotated(rotated, circle, 1, false) : rotated;
    }

    /** SKIP may move a day out of its month. */
    private static int months(RuleParts parts) {
        int months = 0;
        for (int month : parts.byMonth()) {
            months |= 1 << (month - 1);
        }
        return months == 0 || parts.skip() != Skip.OMIT ? ALL_MONTHS : months;
    }

    private static int weekdays(RuleParts parts, RecurrenceId start) {
        boolean asStart = parts.frequency() == Frequency.WEEKLY;
        return parts.byDay().isEmpty() && !asStart
                ? WeekdaySet.ALL
                : WeekdaySet.of(parts.byDay(), start.date().getDayOfWeek().getValue() - 1);
    }

    /** What the rule names; what the start has where it names nothing; anything where its period is shorter than that. */
    private static long bits(RuleParts parts, int[] named, int ofStart, Frequency shortest) {
        long bits = 0;
        for (int number : named) {
            bits |= 1L << number;
        }
        boolean asStart = parts.frequency().compareTo(shortest) >= 0;
        return named.length > 0 ? bits : asStart ? 1L << ofStart : ALL;
    }
}
