package net.openmeet.recurrence.period;

import net.openmeet.recurrence.time.Gap;
import net.openmeet.recurrence.time.LocalClock;
import net.openmeet.recurrence.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** A rule's points as a clock shows them: those in a gap moved forward by it, and one instant that two of them have once. */
final class ClockPoints implements Points {

    private final Points written;
    private final LocalClock clock;
    private final @Nullable RepeatedPoints repeated;

    /** Takes the points as they are written, and how many of them are moved onto others; null where that can't be. */
    ClockPoints(Points written, LocalClock clock, @Nullable RepeatedPoints repeated) {
        this.written = written;
        this.clock = clock;
        this.repeated = repeated;
    }

    @Override
    public Timeline.Walk walk(long from, long to, long left) {
        return new ClockWalk(written, clock, from, to, left);
    }

    @Override
    public long before(long localSecond) {
        long shown = written.before(localSecond);
        Gap around = clock.gapAround(localSecond - 1);
        Gap gap = around == null ? clock.gapAround(shown) : around;
        if (gap == null) {
            return shown;
        }
        long moved = written.before(Math.min(gap.end(), localSecond - gap.length()));
        long latest = Math.max(
                shown >= gap.end() ? shown : Timeline.BEFORE_ALL,
                moved >= gap.begin() ? moved + gap.length() : Timeline.BEFORE_ALL);
        return latest == Timeline.BEFORE_ALL ? before(gap.begin()) : latest;
    }

    @Override
    public long countBefore(long localSecond) {
        return countWritten(localSecond) - (repeated == null ? 0 : repeated.countBefore(localSecond));
    }

    /** Two become one at most. */
    @Override
    public long countAtLeast(long localSecond) {
        return repeated == null ? countWritten(localSecond) : countWritten(localSecond) / 2;
    }

    /** As many as are written, without those that a gap moves on to the second or past it. */
    private long countWritten(long localSecond) {
        Gap gap = clock.gapAround(localSecond - 1);
        if (gap == null) {
            return written.countBefore(localSecond);
        }
        long leftOut = Math.min(localSecond, gap.end());
        long moved = Math.max(gap.begin(), localSecond - gap.length());
        return written.countBefore(localSecond)
                - (leftOut > moved ? written.countBefore(leftOut) - written.countBefore(moved) : 0);
    }
}
