package net.openmeet.recurrence.timeline;

import java.util.Arrays;

/** Points that are simply listed: RDATE and the start. */
public final class DateTimeline implements Timeline {

    private final long[] points;
    private final long[] written;

    /** Takes the points, and those of them that aren't moved, ascending, each once. */
    public DateTimeline(long[] points, long[] written) {
        this.points = points;
        this.written = written;
    }

    @Override
    public Walk from(long localSecond) {
        return new Walk() {
            private int at = indexOf(localSecond);

            @Override
            public long next() {
                return at < points.length ? points[at++] : END;
            }
        };
    }

    @Override
    public long before(long localSecond) {
        int at = indexOf(localSecond);
        return at == 0 ? BEFORE_ALL : points[at - 1];
    }

    @Override
    public long countBefore(long localSecond) {
        return indexOf(localSecond);
    }

    @Override
    public boolean isEndless() {
        return false;
    }

    @Override
    public boolean isWritten(long localSecond) {
        return Arrays.binarySearch(written, localSecond) >= 0;
    }

    private int indexOf(long localSecond) {
        int at = Arrays.binarySearch(points, localSecond);
        return at < 0 ? -at - 1 : at;
    }
}
