package net.openmeet.recurrence.period;

import java.util.Arrays;
import net.openmeet.recurrence.calendar.DayFilter;

/** Counts the periods of fixed length that pass, a day at a time: how many pass in a day depends only on where INTERVAL's steps fall in it. */
final class UnitCount {

    private static final int UNKNOWN = -1;

    private final DayFilter days;
    private final UnitsOfDay units;
    private final long interval;
    private final long firstUnit;
    private final int unitsOfDay;
    private final int[] byPhase;

    UnitCount(DayFilter days, UnitsOfDay units, long interval, long firstUnit, int unitsOfDay) {
        this.days = days;
        this.units = units;
        this.interval = interval;
        this.firstUnit = firstUnit;
        this.unitsOfDay = unitsOfDay;
        this.byPhase = new int[(int) Math.min(interval, unitsOfDay)];
        Arrays.fill(byPhase, UNKNOWN);
    }

    /** The number of passing periods from the first up to a unit, exclusive. */
    long before(long toUnit) {
        long firstDay = Math.floorDiv(firstUnit, (long) unitsOfDay);
        long lastDay = Math.floorDiv(toUnit, (long) unitsOfDay);
        int fromOfDay = (int) (firstUnit - firstDay * unitsOfDay);
        int toOfDay = (int) (toUnit - lastDay * unitsOfDay);
        if (firstDay == lastDay) {
            return ofDay(firstDay, fromOfDay, toOfDay);
        }
        return ofDay(firstDay, fromOfDay, unitsOfDay) + ofWholeDays(firstDay + 1, lastDay) + ofDay(lastDay, 0, toOfDay);
    }

    private long ofWholeDays(long from, long to) {
        if (unitsOfDay % interval == 0) {
            return days.countBetween(from, to) * ofPhase(from);
        }
        long count = 0;
        for (long day = days.atOrAfter(from); day < to; day = days.atOrAfter(day + 1)) {
            count += ofPhase(day);
        }
        return count;
    }

    private int ofPhase(long day) {
        long phase = Math.floorMod(firstUnit - day * unitsOfDay, interval);
        if (phase >= unitsOfDay) {
            return 0;
        }
        int count = byPhase[(int) phase];
        if (count == UNKNOWN) {
            count = countUnits((int) phase, unitsOfDay);
            byPhase[(int) phase] = count;
        }
        return count;
    }

    private int ofDay(long day, int from, int to) {
        if (days.atOrAfter(day) != day) {
            return 0;
        }
        long phase = Math.floorMod(firstUnit - day * unitsOfDay, interval);
        long first = phase >= from ? phase : phase + Math.ceilDiv(from - phase, interval) * interval;
        return first >= to ? 0 : countUnits((int) first, to);
    }

    private int countUnits(int from, int to) {
        if (units.passAll()) {
            return (int) Math.ceilDiv((long) to - from, interval);
        }
        int count = 0;
        for (long unit = from; unit < to; unit += interval) {
            if (units.pass((int) unit)) {
                count++;
            }
        }
        return count;
    }
}
