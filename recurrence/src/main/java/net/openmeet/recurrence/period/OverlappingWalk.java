package net.openmeet.recurrence.period;

import net.openmeet.recurrence.timeline.Timeline;

/**
 * Walks over periods that SKIP lets reach into each other: two neighbours may share a point, and with BYSETPOS their
 * points may even change places. Never are more than two of them involved.
 */
final class OverlappingWalk implements Timeline.Walk {

    private final Timeline.Walk earlier;
    private final Timeline.Walk later;
    private long left;
    private long earlierHead;
    private long laterHead;

    OverlappingWalk(Periods periods, long from, long to, long left) {
        this.earlier = new PeriodWalk(new EverySecondPeriod(periods, 0), from, to, Long.MAX_VALUE);
        this.later = new PeriodWalk(new EverySecondPeriod(periods, 1), from, to, Long.MAX_VALUE);
        this.left = left;
        this.earlierHead = earlier.next();
        this.laterHead = later.next();
    }

    @Override
    public long next() {
        long point = Math.min(earlierHead, laterHead);
        if (left <= 0 || point == Timeline.END) {
            return Timeline.END;
        }
        if (earlierHead == point) {
            earlierHead = earlier.next();
        }
        if (laterHead == point) {
            laterHead = later.next();
        }
        left--;
        return point;
    }
}
