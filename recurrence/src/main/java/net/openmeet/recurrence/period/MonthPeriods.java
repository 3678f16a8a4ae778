package net.openmeet.recurrence.period;

import java.time.LocalDate;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.calendar.MonthDays;
import net.openmeet.recurrence.calendar.MonthSet;
import net.openmeet.recurrence.rule.RuleParts;

/** FREQ=MONTHLY: BYMONTH limits; BYMONTHDAY and BYDAY expand within the month. */
final class MonthPeriods extends CalendarPeriods {

    private static final int MONTHS_OF_CYCLE = Gregorian.CYCLE_YEARS * 12;
    private static final int SHORTEST = 28;
    private static final int LONGEST = 31;

    private final long firstMonth;
    private final long interval;
    private final MonthSet months;
    private final MonthDays days;
    private final DayPatterns patterns;
    private final Pattern[] byShape = new Pattern[4 * 7];

    MonthPeriods(RuleParts parts, long startDay, DayPatterns patterns) {
        super(MONTHS_OF_CYCLE, parts.interval());
        this.firstMonth = monthOf(startDay);
        this.interval = parts.interval();
        this.months = new MonthSet(parts.byMonth());
        this.days = new MonthDays(monthDays(parts, startDay), parts.byDay(), parts.skip());
        this.patterns = patterns;
    }

    @Override
    public long beginningOf(long period) {
        return firstDay(firstMonth + period * interval) * Gregorian.SECONDS_OF_DAY;
    }

    @Override
    public Pattern patternOf(long period, long beginning) {
        long month = firstMonth + period * interval;
        int ofYear = (int) Math.floorMod(month, 12L);
        if (!months.has(ofYear)) {
            return Pattern.EMPTY;
        }
        int[] starts = Gregorian.monthStarts(Gregorian.isLeap(Math.floorDiv(month, 12L)));
        int length = starts[ofYear + 1] - starts[ofYear];
        return patternOf(length, Gregorian.weekday(Gregorian.dayOf(beginning)));
    }

    /** By arithmetic where every month has the same number of points, as with BYDAY=-1FR. */
    @Override
    long sum(long periods) {
        if (periods <= byShape.length || !months.isAll()) {
            return super.sum(periods);
        }
        int size = patternOf(SHORTEST, 0).size();
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int weekday = 0; weekday < 7; weekday++) {
                if (patternOf(length, weekday).size() != size) {
                    return super.sum(periods);
                }
            }
        }
        return periods * size;
    }

    private Pattern patternOf(int length, int weekday) {
        int shape = (length - SHORTEST) * 7 + weekday;
        Pattern pattern = byShape[shape];
        if (pattern == null) {
            pattern = patterns.of(days.offsets(length, weekday));
            byShape[shape] = pattern;
        }
        return pattern;
    }

    @Override
    public long periodOf(long localSecond) {
        return Math.floorDiv(monthOf(Gregorian.dayOf(localSecond)) - firstMonth, interval);
    }

    @Override
    public boolean reachesOver() {
        return days.reachesOver();
    }

    private static int[] monthDays(RuleParts parts, long startDay) {
        boolean bare = parts.byMonthDay().length == 0 && parts.byDay().isEmpty();
        return bare ? new int[] {LocalDate.ofEpochDay(startDay).getDayOfMonth()} : parts.byMonthDay();
    }

    private static long monthOf(long epochDay) {
        long year = Gregorian.yearOf(epochDay);
        int dayOfYear = (int) (epochDay - Gregorian.firstDayOfYear(year));
        return year * 12 + Gregorian.monthOf(dayOfYear, Gregorian.isLeap(year));
    }

    private static long firstDay(long month) {
        long year = Math.floorDiv(month, 12L);
        return Gregorian.firstDayOfYear(year)
                + Gregorian.monthStarts(Gregorian.isLeap(year))[(int) Math.floorMod(month, 12L)];
    }
}
