package net.openmeet.recurrence.period;

/** Weeks, months or years: periods whose patterns repeat with the Gregorian calendar's cycle of 400 years. */
abstract class CalendarPeriods implements Periods {

    private final long cycle;

    /** Takes the number of bare weeks, months or years in 400 years, and how many of them make a period. */
    CalendarPeriods(long unitsOfCycle, long interval) {
        this.cycle = unitsOfCycle / greatestCommonDivisor(unitsOfCycle, interval);
    }

    @Override
    public long cycle() {
        return cycle;
    }

    @Override
    public long countBefore(long period) {
        if (period <= cycle) {
            return sum(period);
        }
        return period / cycle * sum(cycle) + sum(period % cycle);
    }

    /** The number of points in the first periods, at most one cycle. */
    long sum(long periods) {
        long sum = 0;
        for (long period = 0; period < periods; period++) {
            sum += patternOf(period, beginningOf(period)).size();
        }
        return sum;
    }

    static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
