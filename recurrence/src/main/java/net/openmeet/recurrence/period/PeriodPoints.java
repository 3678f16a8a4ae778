package net.openmeet.recurrence.period;

import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.timeline.Timeline;

/** The points of consecutive periods as the rule says them, whatever the clock shows. */
final class PeriodPoints implements Points {

    private final Periods periods;

    PeriodPoints(Periods periods) {
        this.periods = periods;
    }

    @Override
    public Timeline.Walk walk(long from, long to, long left) {
        return periods.reachesOver()
                ? new OverlappingWalk(periods, from, to, left)
                : new PeriodWalk(periods, from, to, left);
    }

    @Override
    public long before(long localSecond) {
        long last = periods.periodOf(localSecond) + 1;
        long least = Math.max(0, last - periods.cycle() - 2);
        long found = Timeline.BEFORE_ALL;
        for (long period = periods.atOrBefore(last); period >= least; period = periods.atOrBefore(period - 1)) {
            found = Math.max(found, before(localSecond, period));
            boolean neighboursSeen = !periods.reachesOver() || period <= last - 2;
            if (found != Timeline.BEFORE_ALL && neighboursSeen) {
                return found;
            }
        }
        return found;
    }

    @Override
    public long countBefore(long localSecond) {
        long first = Math.max(0, periods.periodOf(localSecond) - 1);
        long count = periods.countBefore(first) - repeatedBefore(first, localSecond);
        for (long period = first; period <= first + 2; period++) {
            if (periods.mayHavePoints(period)) {
                count += indexOf(localSecond, period);
            }
        }
        return count;
    }

    private long before(long localSecond, long period) {
        int index = indexOf(localSecond, period);
        long beginning = periods.beginningOf(period);
        return index == 0
                ? Timeline.BEFORE_ALL
                : beginning + periods.patternOf(period, beginning).at(index - 1);
    }

    private int indexOf(long localSecond, long period) {
        long beginning = periods.beginningOf(period);
        return periods.patternOf(period, beginning).indexAtOrAfter(localSecond - beginning);
    }

    /** How many points before a local second stand in two neighbouring periods, of those up to {@code last} + 2. */
    private long repeatedBefore(long last, long localSecond) {
        long repeated = 0;
        if (periods.reachesOver()) {
            for (long period = 0; period <= last + 1; period++) {
                repeated += repeatedInNext(period, localSecond);
            }
        }
        return repeated;
    }

    private long repeatedInNext(long period, long localSecond) {
        long beginning = periods.beginningOf(period);
        long next = periods.beginningOf(period + 1);
        Pattern pattern = periods.patternOf(period, beginning);
        Pattern following = periods.patternOf(period + 1, next);
        long apart = next - beginning;
        int repeated = 0;
        // The days that two periods may share are the last of the one and the first of the other.
        int end = Math.min(pattern.size(), pattern.indexAtOrAfter(localSecond - beginning));
        for (int i = pattern.indexAtOrAfter(apart - Gregorian.SECONDS_OF_DAY); i < end; i++) {
            long offset = pattern.at(i) - apart;
            int at = following.indexAtOrAfter(offset);
            if (at < following.size() && following.at(at) == offset) {
                repeated++;
            }
        }
        return repeated;
    }
}
