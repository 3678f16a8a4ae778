package net.openmeet.recurrence.period;

import net.openmeet.recurrence.time.Gaps;
import net.openmeet.recurrence.time.LocalClock;
import net.openmeet.recurrence.timeline.Timeline;

/**
 * Walks over a rule's points as a clock shows them. Between gaps it hands on what is written; after a gap that leaves points out it merges those,
 * moved, with what follows.
 */
final class ClockWalk implements Timeline.Walk {

    private static final Timeline.Walk NOTHING = () -> Timeline.END;

    private final Points points;
    private final long to;
    private final Gaps gaps;
    private long left;
    private Timeline.Walk written = NOTHING;
    private Timeline.Walk moved = NOTHING;

    /** Where the next gap begins that hasn't been looked at. */
    private long gapBegin;

    private boolean merging;
    private long movedBy;
    private long writtenHead;
    private long movedHead;

    ClockWalk(Points points, LocalClock clock, long from, long to, long left) {
        this.points = points;
        this.to = to;
        this.left = left;
        this.gaps = clock.gapsFrom(from);
        this.gapBegin = gaps.begin();
        if (gapBegin <= from) {
            merge(Math.max(gapBegin, from - gaps.length()), Math.max(gaps.end(), from));
        } else {
            written = points.walk(from, to, Long.MAX_VALUE);
        }
    }

    @Override
    public long next() {
        if (left <= 0) {
            return Timeline.END;
        }
        left--;
        if (merging) {
            return merged();
        }
        long point = written.next();
        return point < gapBegin ? point : atGap(point);
    }

    private long atGap(long point) {
        if (point >= gaps.end()) {
            gaps.passTo(point);
            gapBegin = gaps.begin();
        }
        if (point < gapBegin || point == Timeline.END) {
            return point;
        }
        merge(point, gaps.end());
        return merged();
    }

    /** Begins with the first point that a gap leaves out, and the first that the clock shows, at or after these. */
    private void merge(long leftOut, long shown) {
        merging = true;
        movedBy = gaps.length();
        moved = leftOut < gaps.end() ? points.walk(leftOut, gaps.end() - 1, Long.MAX_VALUE) : NOTHING;
        written = shown <= to ? points.walk(shown, to, Long.MAX_VALUE) : NOTHING;
        movedHead = nextMoved();
        writtenHead = written.next();
        gaps.passTo(gaps.end());
        gapBegin = gaps.begin();
    }

    /** Of two that meet one is left. */
    private long merged() {
        long point = Math.min(writtenHead, movedHead);
        if (movedHead == Timeline.END) {
            merging = false;
            return point < gapBegin ? point : atGap(point);
        }
        if (writtenHead == point) {
            writtenHead = written.next();
        }
        if (movedHead == point) {
            movedHead = nextMoved();
        }
        return point <= to ? point : Timeline.END;
    }

    private long nextMoved() {
        long point = moved.next();
        return point == Timeline.END ? point : point + movedBy;
    }
}
