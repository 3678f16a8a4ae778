package net.openmeet.recurrence.timeline;

import java.util.Arrays;

/** A timeline without some of its points: EXDATE. */
public final class ExceptTimeline implements Timeline {

    private final Timeline timeline;
    private final long[] exceptions;

    /** Takes the exceptions ascending, all of them points. */
    public ExceptTimeline(Timeline timeline, long[] exceptions) {
        this.timeline = timeline;
        this.exceptions = exceptions;
    }

    @Override
    public Walk from(long localSecond) {
        Timeline.Walk walk = timeline.from(localSecond);
        return new Walk() {
            private int next = indexOf(localSecond);

            @Override
            public long next() {
                long point = walk.next();
                while (next < exceptions.length && exceptions[next] == point) {
                    next++;
                    point = walk.next();
                }
                return point;
            }
        };
    }

    @Override
    public long before(long localSecond) {
        long point = timeline.before(localSecond);
        while (point != BEFORE_ALL && Arrays.binarySearch(exceptions, point) >= 0) {
            point = timeline.before(point);
        }
        return point;
    }

    @Override
    public boolean has(long localSecond) {
        return Arrays.binarySearch(exceptions, localSecond) < 0 && timeline.has(localSecond);
    }

    @Override
    public long countBefore(long localSecond) {
        return timeline.countBefore(localSecond) - indexOf(localSecond);
    }

    @Override
    public boolean isEndless() {
        return timeline.isEndless();
    }

    @Override
    public boolean isWritten(long localSecond) {
        return Arrays.binarySearch(exceptions, localSecond) < 0 && timeline.isWritten(localSecond);
    }

    private int indexOf(long localSecond) {
        int at = Arrays.binarySearch(exceptions, localSecond);
        return at < 0 ? -at - 1 : at;
    }
}
