package net.openmeet.recurrence.period;

import java.util.BitSet;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.rule.RuleParts;
import org.jspecify.annotations.Nullable;

/** Which hours, minutes or seconds of a day a sub-daily rule lets pass: BYHOUR, BYMINUTE, BYSECOND where they limit. */
final class UnitsOfDay {

    private static final long ALL = -1;

    private final int unitsOfDay;
    private final @Nullable BitSet passing;

    UnitsOfDay(RuleParts parts, int unitSeconds, long firstUnit) {
        unitsOfDay = Gregorian.SECONDS_OF_DAY / unitSeconds;
        int step = (int) CalendarPeriods.greatestCommonDivisor(unitsOfDay, parts.interval());
        boolean limited = (unitsOfDay >= 24 && parts.byHour().length > 0)
                || (unitsOfDay >= 1_440 && parts.byMinute().length > 0)
                || (unitsOfDay >= Gregorian.SECONDS_OF_DAY && parts.bySecond().length > 0);
        passing = limited ? passing(parts, unitSeconds, (int) Math.floorMod(firstUnit, (long) step), step) : null;
    }

    boolean passAll() {
        return passing == null;
    }

    boolean isEmpty() {
        return passing != null && passing.isEmpty();
    }

    /** The first at or after; the first of the next day where there is none. */
    int atOrAfter(int unit) {
        if (passing == null) {
            return unit;
        }
        int next = passing.nextSetBit(unit);
        return next < 0 ? unitsOfDay + passing.nextSetBit(0) : next;
    }

    /** The last at or before; negative, the last of the day before, where there is none. */
    int atOrBefore(int unit) {
        if (passing == null) {
            return unit;
        }
        int previous = passing.previousSetBit(unit);
        return previous < 0 ? passing.length() - 1 - unitsOfDay : previous;
    }

    boolean pass(int unit) {
        return passing == null || passing.get(unit);
    }

    /** Keeps of the units that pass only those that the steps of INTERVAL can meet. */
    private static BitSet passing(RuleParts parts, int unitSeconds, int phase, int step) {
        long hours = bits(parts.byHour());
        long minutes = unitSeconds <= 60 ? bits(parts.byMinute()) : ALL;
        long seconds = unitSeconds == 1 ? bits(TimesOfDay.withoutLeapSecond(parts.bySecond())) : ALL;
        int unitsOfDay = Gregorian.SECONDS_OF_DAY / unitSeconds;
        var set = new BitSet(unitsOfDay);
        for (int unit = phase; unit < unitsOfDay; unit += step) {
            int second = unit * unitSeconds;
            if (((hours >>> (second / 3600)) & (minutes >>> (second / 60 % 60)) & (seconds >>> (second % 60)) & 1)
                    != 0) {
                set.set(unit);
            }
        }
        return set;
    }

    private static long bits(int[] numbers) {
        long bits = 0;
        for (int number : numbers) {
            bits |= 1L << number;
        }
        return numbers.length == 0 ? ALL : bits;
    }
}
