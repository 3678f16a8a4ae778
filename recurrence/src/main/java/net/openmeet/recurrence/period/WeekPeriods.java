package net.openmeet.recurrence.period;

import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.calendar.MonthSet;
import net.openmeet.recurrence.calendar.WeekdaySet;
import net.openmeet.recurrence.rule.RuleParts;

/** FREQ=WEEKLY: BYDAY expands within weeks that begin with WKST, BYMONTH limits. */
final class WeekPeriods extends CalendarPeriods {

    private static final long WEEKS_OF_CYCLE = Gregorian.CYCLE_DAYS / 7;

    private final long firstDay;
    private final long daysApart;
    private final int weekdays;
    private final MonthSet months;
    private final DayPatterns patterns;
    private final Pattern[] byWeekdays = new Pattern[1 << 7];

    WeekPeriods(RuleParts parts, long startDay, DayPatterns patterns) {
        super(WEEKS_OF_CYCLE, parts.interval());
        int weekStart = parts.weekStart().getValue() - 1;
        this.firstDay = startDay - Math.floorMod(Gregorian.weekday(startDay) - weekStart, 7);
        this.daysApart = 7L * parts.interval();
        this.weekdays = WeekdaySet.rotated(WeekdaySet.of(parts.byDay(), Gregorian.weekday(startDay)), weekStart);
        this.months = new MonthSet(parts.byMonth());
        this.patterns = patterns;
    }

    @Override
    public long beginningOf(long period) {
        return (firstDay + period * daysApart) * Gregorian.SECONDS_OF_DAY;
    }

    @Override
    public Pattern patternOf(long period, long beginning) {
        int days = months.isAll() ? weekdays : months.limit(weekdays, firstDay + period * daysApart);
        Pattern pattern = byWeekdays[days];
        if (pattern == null) {
            pattern = patterns.of(WeekdaySet.toArray(days));
            byWeekdays[days] = pattern;
        }
        return pattern;
    }

    @Override
    public long periodOf(long localSecond) {
        return Math.floorDiv(Gregorian.dayOf(localSecond) - firstDay, daysApart);
    }

    @Override
    public long countBefore(long period) {
        return months.isAll() ? period * patternOf(0, 0).size() : super.countBefore(period);
    }

    @Override
    public boolean reachesOver() {
        return false;
    }
}
