package net.openmeet.recurrence.calendar;

import java.util.List;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RuleParts;
import net.openmeet.recurrence.rule.WeekdayOrdinal;

/** Whether a single day passes BYMONTH, BYYEARDAY, BYMONTHDAY and BYDAY where these limit (RFC 5545 §3.3.10, the table). */
public final class DayLimits {

    private final MonthSet months;
    private final int[] yearDays;
    private final int[] monthDays;
    private final List<WeekdayOrdinal> byDay;
    private final boolean ordinalsInMonth;

    public DayLimits(RuleParts parts, List<WeekdayOrdinal> byDay) {
        this.months = new MonthSet(parts.byMonth());
        this.yearDays = parts.byYearDay();
        this.monthDays = parts.byMonthDay();
        this.byDay = byDay;
        this.ordinalsInMonth = parts.byMonth().length > 0 || parts.frequency() != Frequency.YEARLY;
    }

    /** Whether no day is ever kept out. */
    public boolean areNone() {
        return months.isAll() && yearDays.length == 0 && monthDays.length == 0 && byDay.isEmpty();
    }

    /** Whether the day, both numbers from 0, passes. */
    boolean pass(int dayOfYear, boolean leap, int weekday) {
        int month = Gregorian.monthOf(dayOfYear, leap);
        int[] starts = Gregorian.monthStarts(leap);
        int dayOfMonth = dayOfYear - starts[month];
        int lengthOfMonth = starts[month + 1] - starts[month];
        return months.has(month)
                && names(yearDays, dayOfYear, Gregorian.lengthOfYear(leap))
                && names(monthDays, dayOfMonth, lengthOfMonth)
                && (ordinalsInMonth
                        ? passesByDay(weekday, dayOfMonth, lengthOfMonth)
                        : passesByDay(weekday, dayOfYear, Gregorian.lengthOfYear(leap)));
    }

    private static boolean names(int[] numbers, int day, int length) {
        for (int number : numbers) {
            if (number == day + 1 || number == day - length) {
                return true;
            }
        }
        return numbers.length == 0;
    }

    private boolean passesByDay(int weekday, int day, int length) {
        for (WeekdayOrdinal each : byDay) {
            if (each.weekday().getValue() - 1 == weekday
                    && (each.ordinal() == 0 || OrdinalDays.offset(each.ordinal(), day % 7, length) == day)) {
                return true;
            }
        }
        return byDay.isEmpty();
    }
}
