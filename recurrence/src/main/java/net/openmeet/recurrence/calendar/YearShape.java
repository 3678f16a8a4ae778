package net.openmeet.recurrence.calendar;

/**
 * All that the days of a rule can depend on in a year. There are 56 of them.
 *
 * @param firstWeekday the weekday of 1 January, Monday is 0
 */
public record YearShape(int firstWeekday, boolean leap, boolean leapBefore, boolean leapAfter) {

    public static final int COUNT = 56;

    public static YearShape of(long year) {
        return new YearShape(
                Gregorian.weekday(Gregorian.firstDayOfYear(year)),
                Gregorian.isLeap(year),
                Gregorian.isLeap(year - 1),
                Gregorian.isLeap(year + 1));
    }

    /** The number, from 0, of the shape that {@link #of} gives, without making one. */
    public static int number(long year, int firstWeekday) {
        int leaps = (Gregorian.isLeap(year) ? 4 : 0)
                + (Gregorian.isLeap(year - 1) ? 2 : 0)
                + (Gregorian.isLeap(year + 1) ? 1 : 0);
        return leaps * 7 + firstWeekday;
    }

    int length() {
        return Gregorian.lengthOfYear(leap);
    }

    /** Where week 1 begins, as an offset from 1 January: the first week with four days in the year (BYWEEKNO). */
    public int firstWeek(int weekStart) {
        return firstWeek(firstWeekday, weekStart);
    }

    /** How many weeks are numbered in this year: 52 or 53. */
    public int weeks(int weekStart) {
        int next = length() + firstWeek((firstWeekday + length()) % 7, weekStart);
        return (next - firstWeek(weekStart)) / 7;
    }

    private static int firstWeek(int firstWeekday, int weekStart) {
        int into = Math.floorMod(firstWeekday - weekStart, 7);
        return into <= 3 ? -into : 7 - into;
    }
}
