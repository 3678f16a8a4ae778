package net.openmeet.recurrence.period;

import java.util.Arrays;
import net.openmeet.recurrence.time.Gap;
import net.openmeet.recurrence.time.Gaps;
import net.openmeet.recurrence.time.LocalClock;
import net.openmeet.recurrence.timeline.Timeline;

/** How many points the gaps of a zone move onto others. Each gap is looked at once, when a question first comes so far. */
final class RepeatedPoints {

    private final Points written;
    private final LocalClock clock;
    private long[] reaches = new long[16];
    private long[] sums = new long[16];
    private int known;
    private final Gaps unknown;

    /** Takes the second from which on they are counted. */
    RepeatedPoints(Points written, LocalClock clock, long since) {
        this.written = written;
        this.clock = clock;
        this.unknown = clock.gapsFrom(since);
    }

    /** How many of them are moved to before a second, exclusive. */
    synchronized long countBefore(long localSecond) {
        while (unknown.begin() < localSecond && unknown.end() + unknown.length() <= localSecond) {
            learn(new Gap(unknown.begin(), unknown.length()));
        }
        int at = Arrays.binarySearch(reaches, 0, known, localSecond);
        int passed = at < 0 ? -at - 1 : at + 1;
        Gap around = clock.gapAround(localSecond - 1);
        long within = around == null || around.reach() <= localSecond ? 0 : count(around, localSecond);
        return (passed == 0 ? 0 : sums[passed - 1]) + within;
    }

    private void learn(Gap gap) {
        if (known == reaches.length) {
            reaches = Arrays.copyOf(reaches, 2 * known);
            sums = Arrays.copyOf(sums, 2 * known);
        }
        reaches[known] = gap.reach();
        sums[known] = (known == 0 ? 0 : sums[known - 1]) + count(gap, gap.reach());
        known++;
        unknown.passTo(gap.end());
    }

    private long count(Gap gap, long before) {
        Timeline.Walk leftOut = written.walk(gap.begin(), gap.end() - 1, Long.MAX_VALUE);
        long moved = leftOut.next();
        if (moved == Timeline.END || before <= gap.end()) {
            return 0;
        }
        Timeline.Walk shown = written.walk(gap.end(), before - 1, Long.MAX_VALUE);
        long count = 0;
        for (long point = shown.next(); point != Timeline.END && moved != Timeline.END; ) {
            long difference = moved + gap.length() - point;
            count += difference == 0 ? 1 : 0;
            moved = difference <= 0 ? leftOut.next() : moved;
            point = difference >= 0 ? shown.next() : point;
        }
        return count;
    }
}
