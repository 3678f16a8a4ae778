package net.openmeet.recurrence;

/** The days that pass {@link DayLimits}, as a bit each in tables of the 14 kinds of years, so that the next is found by jumping. */
final class DayFilter {

    static final long NONE = Long.MAX_VALUE;

    private static final int WORDS = 6;
    private static final long LAST_YEAR = 9999;

    private final DayLimits limits;
    private final int weekdays;
    private final boolean all;
    private final long[][] masks = new long[14][];

    /** Takes the weekdays that can be reached at all, beside the limits. */
    DayFilter(DayLimits limits, int weekdays) {
        this.limits = limits;
        this.weekdays = weekdays;
        this.all = limits.areNone() && weekdays == WeekdaySet.ALL;
    }

    boolean passesAll() {
        return all;
    }

    /** The first day at or after an epoch day that passes; {@link #NONE} where there never is one. */
    long atOrAfter(long epochDay) {
        if (all) {
            return epochDay;
        }
        long year = Gregorian.yearOf(epochDay);
        long first = Gregorian.firstDayOfYear(year);
        int from = (int) (epochDay - first);
        for (int years = 0; years <= Gregorian.CYCLE_YEARS && year <= LAST_YEAR; years++) {
            int day = nextBit(mask(year, first), from);
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
    long atOrBefore(long epochDay, long least) {
        if (all || epochDay < least) {
            return epochDay;
        }
        long year = Gregorian.yearOf(epochDay);
        long first = Gregorian.firstDayOfYear(year);
        int from = (int) (epochDay - first);
        for (int years = 0; years <= Gregorian.CYCLE_YEARS && first + from >= least; years++) {
            int day = previousBit(mask(year, first), from);
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
    long countBetween(long from, long to) {
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
        return count + countBits(mask(year, first), (int) (epochDay - first));
    }

    private long countOfYears(long baseYear, long years) {
        long count = 0;
        for (long year = baseYear; year < baseYear + years; year++) {
            count += countBits(mask(year, Gregorian.firstDayOfYear(year)), 366);
        }
        return count;
    }

    private long[] mask(long year, long firstDay) {
        boolean leap = Gregorian.isLeap(year);
        int weekday = Gregorian.weekday(firstDay);
        int kind = leap ? weekday + 7 : weekday;
        var mask = masks[kind];
        if (mask == null) {
            mask = newMask(leap, weekday);
            masks[kind] = mask;
        }
        return mask;
    }

    private long[] newMask(boolean leap, int firstWeekday) {
        var mask = new long[WORDS];
        for (int day = 0; day < Gregorian.lengthOfYear(leap); day++) {
            int weekday = (firstWeekday + day) % 7;
            if (((weekdays >>> weekday) & 1) != 0 && limits.pass(day, leap, weekday)) {
                mask[day >> 6] |= 1L << day;
            }
        }
        return mask;
    }

    private static int nextBit(long[] mask, int from) {
        long word = mask[from >> 6] & (-1L << from);
        for (int at = from >> 6; ; word = mask[at]) {
            if (word != 0) {
                return (at << 6) + Long.numberOfTrailingZeros(word);
            }
            if (++at == WORDS) {
                return -1;
            }
        }
    }

    private static int previousBit(long[] mask, int from) {
        long word = mask[from >> 6] & (-1L >>> (63 - (from & 63)));
        for (int at = from >> 6; ; word = mask[at]) {
            if (word != 0) {
                return (at << 6) + 63 - Long.numberOfLeadingZeros(word);
            }
            if (--at < 0) {
                return -1;
            }
        }
    }

    private static int countBits(long[] mask, int before) {
        int count = 0;
        for (int at = 0; at < (before >> 6); at++) {
            count += Long.bitCount(mask[at]);
        }
        return count + ((before & 63) == 0 ? 0 : Long.bitCount(mask[before >> 6] & ((1L << before) - 1)));
    }
}
