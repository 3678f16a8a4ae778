package net.openmeet.recurrence;

/** FREQ=YEARLY: calendar years, or with BYWEEKNO years of whole weeks. */
final class YearPeriods extends CalendarPeriods {

    private final long firstYear;
    private final long interval;
    private final YearDays days;
    private final DayPatterns patterns;
    private final Pattern[] byShape = new Pattern[YearShape.COUNT];

    YearPeriods(RuleParts parts, long startDay, DayPatterns patterns) {
        super(Gregorian.CYCLE_YEARS, parts.interval);
        this.firstYear = parts.byWeekNumber.length == 0
                ? Gregorian.yearOf(startDay)
                : weekYearOf(startDay, parts.weekStart.getValue() - 1);
        this.interval = parts.interval;
        this.days = new YearDays(parts, startDay);
        this.patterns = patterns;
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
        var pattern = byShape[shape];
        if (pattern == null) {
            pattern = patterns.of(days.offsets(YearShape.of(year, weekday)));
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
     * The year that a day's week is numbered in. With BYWEEKNO it is these years that INTERVAL counts, so that a rule goes
     * on in the same way from every one of its instances, those around new year too.
     */
    private static long weekYearOf(long day, int weekStart) {
        long year = Gregorian.yearOf(day);
        long first = Gregorian.firstDayOfYear(year);
        var shape = YearShape.of(year, Gregorian.weekday(first));
        if (day - first < shape.firstWeek(weekStart)) {
            return year - 1;
        }
        return day - first < shape.firstWeek(weekStart) + 7L * shape.weeks(weekStart) ? year : year + 1;
    }
}
