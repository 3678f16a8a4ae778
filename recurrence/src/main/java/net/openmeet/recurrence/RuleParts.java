package net.openmeet.recurrence;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bare values of a rule while it is read; what is not written is empty or RFC 5545's default. */
final class RuleParts {

    private static final int[] NONE = {};

    @Nullable
    Frequency frequency;

    int interval = 1;
    int count;

    @Nullable
    Until until;

    int[] bySecond = NONE;
    int[] byMinute = NONE;
    int[] byHour = NONE;
    List<WeekdayOrdinal> byDay = List.of();
    int[] byMonthDay = NONE;
    int[] byYearDay = NONE;
    int[] byWeekNumber = NONE;
    int[] byMonth = NONE;
    int[] bySetPosition = NONE;
    DayOfWeek weekStart = DayOfWeek.MONDAY;
    Skip skip = Skip.OMIT;

    RuleParts copy() {
        var copy = new RuleParts();
        copy.frequency = frequency;
        copy.interval = interval;
        copy.count = count;
        copy.until = until;
        copy.bySecond = bySecond;
        copy.byMinute = byMinute;
        copy.byHour = byHour;
        copy.byDay = byDay;
        copy.byMonthDay = byMonthDay;
        copy.byYearDay = byYearDay;
        copy.byWeekNumber = byWeekNumber;
        copy.byMonth = byMonth;
        copy.bySetPosition = bySetPosition;
        copy.weekStart = weekStart;
        copy.skip = skip;
        return copy;
    }

    /** The same parts with another end; 0 and null mean none. */
    RuleParts endingWith(int newCount, @Nullable Until newUntil) {
        var copy = copy();
        copy.count = newCount;
        copy.until = newUntil;
        return copy;
    }
}
