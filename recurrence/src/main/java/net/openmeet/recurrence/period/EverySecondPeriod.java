package net.openmeet.recurrence.period;

/** Half of the periods, so that none of them reaches into another. */
record EverySecondPeriod(Periods periods, long offset) implements Periods {

    @Override
    public long cycle() {
        return periods.cycle();
    }

    @Override
    public long beginningOf(long period) {
        return periods.beginningOf(2 * period + offset);
    }

    @Override
    public Pattern patternOf(long period, long beginning) {
        return periods.patternOf(2 * period + offset, beginning);
    }

    @Override
    public long periodOf(long localSecond) {
        return Math.floorDiv(periods.periodOf(localSecond) - offset, 2L);
    }

    @Override
    public long countBefore(long period) {
        throw new UnsupportedOperationException("Only walked over");
    }

    @Override
    public boolean reachesOver() {
        return false;
    }
}
