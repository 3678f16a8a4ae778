package net.openmeet.recurrence.calendar;

/** The days that pass {@link DayLimits}, as a bit each in tables of the 14 kinds of years, so that the next is found by jumping. */
public final class DayFilter {

    public static final long NONE = Long.MAX_VALUE;

    private static final long LAST_YEAR = 9999;

    private final DayLimits limits;
    private final int weekdays;
    private final boolean all;
    private final YearMask[] masks = new YearMask[14];

    /** Takes the weekdays that can be reached at all, beside the limits. */
    public DayFilter(DayLimits limits, int weekdays) {
        this.limits = limits;
        this.weekdays = weekdays;
        this.all = limits.areNone() && weekdays == WeekdaySet.ALL;
    }

    public boolean passesAll() {
        return all;
    }

    /** The first day at or after an epoch day that passes; {@link #NONE} where there never is one. */
    public long atOrAfter(long epochDay) {
        if (all) {
            return epochDay;
        }
        long year = Gregorian.yearOf(epochDay);
        long first = Gregorian.firstDayOfYear(year);
        int from = (int) (epochDay - first);
        for (int years = 0; years <= Gregorian.CYCLE_YEARS && year <= LAST_YEAR; years++) {
            int day = mask(year, first).atOrAfter(from);
            if (day >= 0) {
                return first + day;
            }
            first += Gregorian.lengthOfYear(Gregorian.isLeap(year));
            year++;
            from = 0;
        }
        return NONE;
    }

    /** The last day at or before an epoch day that passes, not before {@code least}; otherwise something less than that. */
    public long atOrBefore(long epochDay, long least) {
        if (all || epochDay < least) {
            return epochDay;
        }
        long year = Gregorian.yearOf(epochDay);
        long first = Gregorian.firstDayOfYear(year);
        int from = (int) (epochDay - first);
        for (int years = 0; years <= Gregorian.CYCLE_YEARS && first + from >= least; years++) {
            int day = mask(year, first).atOrBefore(from);
            if (day >= 0) {
                return first + day;
            }
            year--;
            from = Gregorian.lengthOfYear(Gregorian.isLeap(year)) - 1;
            first -= from + 1;
        }
        return least - 1;
    }

    /** How many days pass from one epoch day to another, exclusive. */
    public long countBetween(long from, long to) {
        if (all) {
            return to - from;
        }
        long base = Gregorian.yearOf(from);
        return countSince(base, to) - countSince(base, from);
    }

    private long countSince(long baseYear, long epochDay) {
        long year = Gregorian.yearOf(epochDay);
        long years = year - baseYear;
        long count = countOfYears(baseYear, years % Gregorian.CYCLE_YEARS);
        if (years >= Gregorian.CYCLE_YEARS) {
            count += years / Gregorian.CYCLE_YEARS * countOfYears(baseYear, Gregorian.CYCLE_YEARS);
        }
        long first = Gregorian.firstDayOfYear(year);
        return count + mask(year, first).countBefore((int) (epochDay - first));
    }

    private long countOfYears(long baseYear, long years) {
        long count = 0;
        for (long year = baseYear; year < baseYear + years; year++) {
            count += mask(year, Gregorian.firstDayOfYear(year)).countBefore(366);
        }
        return count;
    }

    private YearMask mask(long year, long firstDay) {
        boolean leap = Gregorian.isLeap(year);
        int weekday = Gregorian.weekday(firstDay);
        int kind = leap ? weekday + 7 : weekday;
        YearMask mask = masks[kind];
        if (mask == null) {
            mask = new YearMask(Gregorian.lengthOfYear(leap), day -> passes(day, leap, (weekday + day) % 7));
            masks[kind] = mask;
        }
        return mask;
    }

    private boolean passes(int day, boolean leap, int weekday) {
        return ((weekdays >>> weekday) & 1) != 0 && limits.pass(day, leap, weekday);
    }
}
