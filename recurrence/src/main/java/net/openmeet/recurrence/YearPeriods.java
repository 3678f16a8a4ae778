package net.openmeet.recurrence;

/** FREQ=YEARLY. */
final class YearPeriods extends CalendarPeriods {

    private final long firstYear;
    private final long interval;
    private final YearDays days;
    private final DayPatterns patterns;
    private final Pattern[] byShape = new Pattern[YearShape.COUNT];

    YearPeriods(RuleParts parts, long startDay, DayPatterns patterns) {
        super(Gregorian.CYCLE_YEARS, parts.interval);
        this.firstYear = Gregorian.yearOf(startDay);
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
        boolean leap = Gregorian.isLeap(year);
        boolean leapBefore = Gregorian.isLeap(year - 1);
        boolean leapAfter = Gregorian.isLeap(year + 1);
        int weekday = Gregorian.weekday(Gregorian.dayOf(beginning));
        int shape = ((leap ? 4 : 0) + (leapBefore ? 2 : 0) + (leapAfter ? 1 : 0)) * 7 + weekday;
        var pattern = byShape[shape];
        if (pattern == null) {
            pattern = patterns.of(days.offsets(new YearShape(weekday, leap, leapBefore, leapAfter)));
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
}
