package net.openmeet.recurrence.period;

import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.timeline.Timeline;

/** What one rule gives from DTSTART on: its periods' points, cut off by UNTIL and COUNT. */
final class RuleTimeline implements Timeline {

    private static final long NO_COUNT = Long.MAX_VALUE;

    private final Points written;
    private final Points points;
    private final long start;
    private final long lastPoint;
    private final long count;

    /**
     * Takes what the rule's periods have.
     *
     * @param written the points as the rule says them
     * @param points the same as the clock shows them
     * @param until the inclusive end
     * @param count how many points there are at most; negative means any number
     */
    RuleTimeline(Points written, Points points, long start, long until, long count) {
        this.written = written;
        this.points = points;
        this.start = start;
        this.lastPoint = Math.min(until, Gregorian.LAST_SECOND);
        this.count = count < 0 ? NO_COUNT : count;
    }

    @Override
    public Walk from(long localSecond) {
        long from = Math.max(localSecond, start);
        long left = count == NO_COUNT || from == start ? count : count - rank(from);
        return left <= 0 || from > lastPoint ? () -> END : points.walk(from, lastPoint, left);
    }

    @Override
    public long before(long localSecond) {
        long point = points.before(Math.min(localSecond, lastPoint + 1));
        if (point < start) {
            return BEFORE_ALL;
        }
        return count == NO_COUNT || (!isSurelyPastCount(point) && rank(point) < count) ? point : counted();
    }

    /** Looks whether there is such a point at all before it asks whether COUNT leaves it, which is what costs. */
    @Override
    public boolean has(long localSecond) {
        return localSecond >= start
                && localSecond <= lastPoint
                && points.walk(localSecond, localSecond, 1).next() == localSecond
                && (count == NO_COUNT || rank(localSecond) < count);
    }

    @Override
    public long countBefore(long localSecond) {
        if (localSecond <= start) {
            return 0;
        }
        return Math.min(count, rank(Math.min(localSecond, lastPoint + 1)));
    }

    @Override
    public boolean isEndless() {
        return count == NO_COUNT
                && lastPoint == Gregorian.LAST_SECOND
                && from(start).next() != END;
    }

    /** Asks whether the rule says it only where it is a point at all. */
    @Override
    public boolean isWritten(long localSecond) {
        return written.walk(localSecond, localSecond, 1).next() == localSecond && has(localSecond);
    }

    /** Says so without a look at each gap on the way, and may not know. */
    private boolean isSurelyPastCount(long point) {
        return points.countAtLeast(point) - points.countBefore(start) >= count;
    }

    /** The number of points from the start up to a local second, exclusive, whatever COUNT says. */
    private long rank(long localSecond) {
        return points.countBefore(localSecond) - points.countBefore(start);
    }

    /** The last point that COUNT leaves, where there are more: the latest that has fewer than COUNT points before it. */
    private long counted() {
        if (count == 0) {
            return BEFORE_ALL;
        }
        long low = start;
        long step = Gregorian.SECONDS_OF_DAY;
        while (low + step < lastPoint && rank(low + step) < count) {
            low += step;
            step *= 2;
        }
        long high = Math.min(low + step, lastPoint + 1);
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (rank(middle) < count) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
