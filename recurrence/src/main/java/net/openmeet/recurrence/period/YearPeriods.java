package net.openmeet.recurrence.period;

import java.util.Arrays;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.calendar.YearDays;
import net.openmeet.recurrence.calendar.YearShape;
import net.openmeet.recurrence.rule.RuleParts;

/** FREQ=YEARLY: calendar years, or with BYWEEKNO years of whole weeks. */
final class YearPeriods extends CalendarPeriods {

    private final long firstYear;
    private final long interval;
    private final YearDays days;
    private final DayPatterns patterns;
    private final Pattern[] byShape = new Pattern[YearShape.COUNT];

    YearPeriods(RuleParts parts, long startDay, DayPatterns patterns) {
        super(Gregorian.CYCLE_YEARS, parts.interval());
        this.interval = parts.interval();
        this.days = new YearDays(parts, startDay);
        this.patterns = patterns;
        this.firstYear = firstYear(parts, startDay);
    }

    @Override
    public long beginningOf(long period) {
        return Gregorian.firstDayOfYear(firstYear + period * interval) * Gregorian.SECONDS_OF_DAY;
    }

    @Override
    public Pattern patternOf(long period, long beginning) {
        long year = firstYear + period * interval;
        int weekday = Gregorian.weekday(Gregorian.dayOf(beginning));
        int shape = YearShape.number(year, weekday);
        Pattern pattern = byShape[shape];
        if (pattern == null) {
            pattern = patterns.of(days.offsets(YearShape.of(year)));
            byShape[shape] = pattern;
        }
        return pattern;
    }

    @Override
    public long periodOf(long localSecond) {
        return Math.floorDiv(Gregorian.yearOf(Gregorian.dayOf(localSecond)) - firstYear, interval);
    }

    @Override
    public boolean reachesOver() {
        return days.reachesOver();
    }

    /**
     * The year of DTSTART. With BYWEEKNO a day near new year may be of two years: it is taken for the year that its week is
     * numbered in where the rule gives DTSTART there, or where INTERVAL leaves no year out; otherwise for the year that the
     * calendar says.
     */
    private long firstYear(RuleParts parts, long startDay) {
        long calendarYear = Gregorian.yearOf(startDay);
        if (parts.byWeekNumber().length == 0) {
            return calendarYear;
        }
        long weekYear = weekYear(calendarYear, startDay, parts.weekStart().getValue() - 1);
        return interval == 1 || gives(weekYear, startDay) ? weekYear : calendarYear;
    }

    private static long weekYear(long year, long day, int weekStart) {
        long offset = day - Gregorian.firstDayOfYear(year);
        YearShape shape = YearShape.of(year);
        if (offset < shape.firstWeek(weekStart)) {
            return year - 1;
        }
        return offset < shape.firstWeek(weekStart) + 7L * shape.weeks(weekStart) ? year : year + 1;
    }

    private boolean gives(long year, long day) {
        int offset = (int) (day - Gregorian.firstDayOfYear(year));
        return Arrays.binarySearch(days.offsets(YearShape.of(year)), offset) >= 0;
    }
}
