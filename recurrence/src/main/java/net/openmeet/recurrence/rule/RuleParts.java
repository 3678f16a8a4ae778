package net.openmeet.recurrence.rule;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bare values of a rule, for the engine and while the rule is read; what is not written is empty or RFC 5545's default. Its
 * arrays are sorted and not to be written to.
 */
public final class RuleParts {

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

    public Frequency frequency() {
        return Objects.requireNonNull(frequency);
    }

    public int interval() {
        return interval;
    }

    /** 0 where the rule has none. */
    public int count() {
        return count;
    }

    public @Nullable Until until() {
        return until;
    }

    public int[] bySecond() {
        return bySecond;
    }

    public int[] byMinute() {
        return byMinute;
    }

    public int[] byHour() {
        return byHour;
    }

    public List<WeekdayOrdinal> byDay() {
        return byDay;
    }

    public int[] byMonthDay() {
        return byMonthDay;
    }

    public int[] byYearDay() {
        return byYearDay;
    }

    public int[] byWeekNumber() {
        return byWeekNumber;
    }

    public int[] byMonth() {
        return byMonth;
    }

    public int[] bySetPosition() {
        return bySetPosition;
    }

    public DayOfWeek weekStart() {
        return weekStart;
    }

    public Skip skip() {
        return skip;
    }

    /** Whether the rule names no day at all: neither BYDAY nor BYMONTHDAY nor BYYEARDAY. */
    public boolean nameNoDay() {
        return byDay.isEmpty() && byMonthDay.length == 0 && byYearDay.length == 0;
    }

    /**
     * Whether a yearly rule needs a month and names none. BYMONTHDAY alone means days of DTSTART's month: the month is
     * "information, not contained in the rule", and what other engines agree on.
     */
    public boolean takeStartMonth() {
        boolean bare = byDay.isEmpty() || byMonthDay.length > 0;
        return bare && byMonth.length == 0 && byWeekNumber.length == 0 && byYearDay.length == 0;
    }

    /** The same parts without BYYEARDAY. */
    public RuleParts withoutYearDays() {
        RuleParts without = copy();
        without.byYearDay = NONE;
        return without;
    }

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
        RuleParts copy = copy();
        copy.count = newCount;
        copy.until = newUntil;
        return copy;
    }
}
