package net.openmeet.recurrence.period;

import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.calendar.DayFilter;
import net.openmeet.recurrence.calendar.DayLimits;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.rule.RuleParts;

/**
 * FREQ=DAILY, HOURLY, MINUTELY and SECONDLY: periods of one fixed length, all with the same pattern, that pass or don't
 * pass as a whole. Units are counted on the local time line, so that daylight saving time makes no difference.
 */
final class UnitPeriods implements Periods {

    private final int unitSeconds;
    private final int unitsOfDay;
    private final long firstUnit;
    private final long interval;
    private final DayFilter days;
    private final UnitsOfDay units;
    private final Pattern pattern;
    private final boolean unfiltered;
    private final long cycle;

    UnitPeriods(int unitSeconds, RuleParts parts, RecurrenceId start, Pattern pattern) {
        this.unitSeconds = unitSeconds;
        this.unitsOfDay = Gregorian.SECONDS_OF_DAY / unitSeconds;
        this.firstUnit = Math.floorDiv(start.localSecond(), (long) unitSeconds);
        this.interval = parts.interval();
        this.units = new UnitsOfDay(parts, unitSeconds, firstUnit);
        var limits = new DayLimits(parts, parts.byDay());
        this.days = new DayFilter(limits, reachableWeekdays());
        this.pattern = units.isEmpty() ? Pattern.EMPTY : pattern;
        this.unfiltered = days.passesAll() && units.passAll();
        this.cycle = cycleDays(limits)
                * unitsOfDay
                / CalendarPeriods.greatestCommonDivisor(cycleDays(limits) * unitsOfDay, interval);
    }

    /** After so many days, days and times of day pass in the same way again. */
    private static long cycleDays(DayLimits limits) {
        return limits.areNone() ? 1 : Gregorian.CYCLE_DAYS;
    }

    @Override
    public long cycle() {
        return cycle;
    }

    @Override
    public long beginningOf(long period) {
        return unitOf(period) * unitSeconds;
    }

    @Override
    public Pattern patternOf(long period, long beginning) {
        return pattern;
    }

    @Override
    public long periodOf(long localSecond) {
        return Math.floorDiv(Math.floorDiv(localSecond, (long) unitSeconds) - firstUnit, interval);
    }

    @Override
    public boolean reachesOver() {
        return false;
    }

    @Override
    public long atOrAfter(long period) {
        if (unfiltered) {
            return period;
        }
        if (pattern.size() == 0) {
            return NONE;
        }
        long candidate = period;
        while (candidate - period <= cycle) {
            long unit = unitOf(candidate);
            long day = Math.floorDiv(unit, (long) unitsOfDay);
            long passing = days.atOrAfter(day);
            if (passing == DayFilter.NONE) {
                return NONE;
            }
            long next = passing * unitsOfDay + units.atOrAfter(passing == day ? (int) (unit - day * unitsOfDay) : 0);
            if (next == unit) {
                return candidate;
            }
            candidate = Math.ceilDiv(next - firstUnit, interval);
            if (unitOf(candidate) * unitSeconds > Gregorian.LAST_SECOND) {
                return NONE;
            }
        }
        return NONE;
    }

    @Override
    public boolean mayHavePoints(long period) {
        long unit = unitOf(period);
        long day = Math.floorDiv(unit, (long) unitsOfDay);
        return unfiltered || (days.atOrAfter(day) == day && units.pass((int) (unit - day * unitsOfDay)));
    }

    @Override
    public long atOrBefore(long period) {
        if (unfiltered) {
            return period;
        }
        if (pattern.size() == 0) {
            return -1;
        }
        long candidate = period;
        long firstDay = Math.floorDiv(firstUnit, (long) unitsOfDay);
        while (candidate >= 0 && period - candidate <= cycle) {
            long unit = unitOf(candidate);
            long day = Math.floorDiv(unit, (long) unitsOfDay);
            long passing = days.atOrBefore(day, firstDay);
            int ofDay = passing == day ? (int) (unit - day * unitsOfDay) : unitsOfDay - 1;
            long previous = passing * unitsOfDay + units.atOrBefore(ofDay);
            if (previous == unit) {
                return candidate;
            }
            candidate = Math.floorDiv(previous - firstUnit, interval);
        }
        return -1;
    }

    @Override
    public long countBefore(long period) {
        if (unfiltered) {
            return period * pattern.size();
        }
        if (pattern.size() == 0 || period == 0) {
            return 0;
        }
        long to = unitOf(period - 1) + 1;
        return new UnitCount(days, units, interval, firstUnit, unitsOfDay).before(to) * pattern.size();
    }

    private long unitOf(long period) {
        return firstUnit + period * interval;
    }

    /** On which weekdays a period can begin at all, when INTERVAL and the week have a common divisor. */
    private int reachableWeekdays() {
        long week = 7L * unitsOfDay;
        long step = CalendarPeriods.greatestCommonDivisor(week, interval);
        int reachable = 0;
        for (int weekday = 0; weekday < 7; weekday++) {
            // Epoch day 4 was a Monday.
            if (Math.floorMod(firstUnit - (4L + weekday) * unitsOfDay, step) < unitsOfDay) {
                reachable |= 1 << weekday;
            }
        }
        return reachable;
    }
}
