package net.openmeet.recurrence.calendar;

import java.util.List;
import net.openmeet.recurrence.rule.WeekdayOrdinal;

/** Sets of weekdays in the lowest seven bits of an int, Monday lowest. */
public final class WeekdaySet {

    public static final int ALL = 0x7F;

    private WeekdaySet() {}

    /** The weekdays of BYDAY, whatever their ordinals; just {@code otherwise} where there is none. */
    public static int of(List<WeekdayOrdinal> byDay, int otherwise) {
        if (byDay.isEmpty()) {
            return 1 << otherwise;
        }
        int days = 0;
        for (WeekdayOrdinal day : byDay) {
            days |= 1 << (day.weekday().getValue() - 1);
        }
        return days;
    }

    /** The same days counted from another first day of the week. */
    public static int rotated(int days, int first) {
        return ((days >>> first) | (days << (7 - first))) & ALL;
    }

    public static int[] toArray(int days) {
        var array = new int[Integer.bitCount(days)];
        int next = 0;
        for (int rest = days; rest != 0; rest &= rest - 1) {
            array[next++] = Integer.numberOfTrailingZeros(rest);
        }
        return array;
    }
}
