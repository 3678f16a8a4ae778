package net.openmeet.recurrence.calendar;

import java.util.List;
import net.openmeet.recurrence.rule.Skip;
import net.openmeet.recurrence.rule.WeekdayOrdinal;

/**
 * The days that BYMONTHDAY and BYDAY give in one month (RFC 5545 §3.3.10, note 1), and what SKIP makes of days that the
 * month doesn't have (RFC 7529 §4.1: before BYDAY limits). Days are bits of a long, counted from 0 at bit 1, so that the
 * last day of the month before and the first of the month after have their place.
 */
public final class MonthDays {

    /** Only months of fewer days are reached over, and every one of them stands between two of this length. */
    private static final int LONGEST = 31;

    private final int[] monthDays;
    private final List<WeekdayOrdinal> byDay;
    private final Skip skip;

    /** Takes the days of the month; none means that BYDAY alone decides. */
    public MonthDays(int[] monthDays, List<WeekdayOrdinal> byDay, Skip skip) {
        this.monthDays = monthDays;
        this.byDay = byDay;
        this.skip = skip;
    }

    /** The days as offsets from the month's first, ascending. */
    public int[] offsets(int length, int firstWeekday) {
        long days = bits(length, firstWeekday);
        var offsets = new int[Long.bitCount(days)];
        int next = 0;
        for (long rest = days; rest != 0; rest &= rest - 1) {
            offsets[next++] = Long.numberOfTrailingZeros(rest) - 1;
        }
        return offsets;
    }

    /** Whether SKIP may move a day into a neighbouring month. */
    public boolean reachesOver() {
        for (int day : monthDays) {
            if (skip != Skip.OMIT && (skip == Skip.FORWARD ? day : -day) > 28) {
                return true;
            }
        }
        return false;
    }

    private long bits(int length, int firstWeekday) {
        if (monthDays.length == 0) {
            return byWeekdays(length, firstWeekday);
        }
        long days = 0;
        for (int day : monthDays) {
            days |= bit(day, length);
        }
        return byDay.isEmpty() ? days : days & weekdaysAround(length, firstWeekday);
    }

    private long bit(int day, int length) {
        if (Math.abs(day) <= length) {
            return 1L << (day > 0 ? day : length + 1 + day);
        }
        return switch (skip) {
            case OMIT -> 0;
            case BACKWARD -> 1L << (day > 0 ? length : 0);
            case FORWARD -> 1L << (day > 0 ? length + 1 : 1);
        };
    }

    private long weekdaysAround(int length, int firstWeekday) {
        long before = (byWeekdays(LONGEST, Math.floorMod(firstWeekday - LONGEST, 7)) >>> LONGEST) & 1;
        long after = (byWeekdays(LONGEST, (firstWeekday + length) % 7) >>> 1) & 1;
        return before | byWeekdays(length, firstWeekday) | (after << (length + 1));
    }

    private long byWeekdays(int length, int firstWeekday) {
        long days = 0;
        for (WeekdayOrdinal day : byDay) {
            int first = Math.floorMod(day.weekday().getValue() - 1 - firstWeekday, 7);
            days |= OrdinalDays.bits(day.ordinal(), first, length) << 1;
        }
        return days;
    }
}
