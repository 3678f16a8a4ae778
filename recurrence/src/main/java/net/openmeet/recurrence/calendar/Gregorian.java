package net.openmeet.recurrence.calendar;

/** Gregorian date arithmetic on plain numbers: epoch days, years, months and weekdays, without an object per step. */
public final class Gregorian {

    /** After 400 years the calendar repeats, weekdays included, for this is divisible by 7. */
    public static final long CYCLE_DAYS = 146_097;

    public static final int CYCLE_YEARS = 400;
    public static final int SECONDS_OF_DAY = 86_400;

    /** The last second of the year 9999: where recurrence ends. */
    public static final long LAST_SECOND = 253_402_300_799L;

    private static final int DAYS_TO_1970 = 719_162;
    private static final int[] MONTH_STARTS = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    private static final int[] LEAP_MONTH_STARTS = {0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366};

    private Gregorian() {}

    public static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOfYear(boolean leap) {
        return leap ? 366 : 365;
    }

    /** The epoch day of 1 January. */
    public static long firstDayOfYear(long year) {
        long before = year - 1;
        return before * 365
                + Math.floorDiv(before, 4)
                - Math.floorDiv(before, 100)
                + Math.floorDiv(before, 400)
                - DAYS_TO_1970;
    }

    public static long yearOf(long epochDay) {
        long year = Math.floorDiv((epochDay + DAYS_TO_1970) * CYCLE_YEARS, CYCLE_DAYS) + 1;
        if (firstDayOfYear(year) > epochDay) {
            return year - 1;
        }
        return firstDayOfYear(year + 1) <= epochDay ? year + 1 : year;
    }

    /** Days of the year before each month, and its length at 12; months count from 0. Not to be written to. */
    public static int[] monthStarts(boolean leap) {
        return leap ? LEAP_MONTH_STARTS : MONTH_STARTS;
    }

    /** The month, from 0, of a day of the year, from 0. */
    public static int monthOf(int dayOfYear, boolean leap) {
        int[] starts = monthStarts(leap);
        int month = dayOfYear >> 5;
        return dayOfYear >= starts[month + 1] ? month + 1 : month;
    }

    /** Monday is 0. */
    public static int weekday(long epochDay) {
        return (int) Math.floorMod(epochDay + 3, 7L);
    }

    public static long dayOf(long localSecond) {
        return Math.floorDiv(localSecond, (long) SECONDS_OF_DAY);
    }
}
