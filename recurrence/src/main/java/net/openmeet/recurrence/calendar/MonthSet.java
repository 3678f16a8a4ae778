package net.openmeet.recurrence.calendar;

/** BYMONTH; without it every month. */
public final class MonthSet {

    private static final int ALL = 0xFFF;

    private final int months;

    public MonthSet(int[] byMonth) {
        int bits = 0;
        for (int month : byMonth) {
            bits |= 1 << (month - 1);
        }
        months = bits == 0 ? ALL : bits;
    }

    public boolean isAll() {
        return months == ALL;
    }

    /** Whether the month, from 0, is in. */
    public boolean has(int month) {
        return ((months >>> month) & 1) != 0;
    }

    /** Leaves of the days of a week, a bit each, those that are in one of the months. */
    public int limit(int daysOfWeek, long firstDay) {
        int left = daysOfWeek;
        for (int rest = daysOfWeek; rest != 0; rest &= rest - 1) {
            int offset = Integer.numberOfTrailingZeros(rest);
            if (!hasDay(firstDay + offset)) {
                left &= ~(1 << offset);
            }
        }
        return left;
    }

    private boolean hasDay(long epochDay) {
        long year = Gregorian.yearOf(epochDay);
        int dayOfYear = (int) (epochDay - Gregorian.firstDayOfYear(year));
        return has(Gregorian.monthOf(dayOfYear, Gregorian.isLeap(year)));
    }
}
