package net.openmeet.recurrence.period;

import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.timeline.Timeline;

/** Walks over periods that never share a point nor change places. */
final class PeriodWalk implements Timeline.Walk {

    private final Periods periods;
    private final long to;
    private long left;
    private long period;
    private long beginning;
    private Pattern pattern = Pattern.EMPTY;
    private int index;

    PeriodWalk(Periods periods, long from, long to, long left) {
        this.periods = periods;
        this.to = to;
        this.left = left;
        this.period = Math.max(0, periods.periodOf(from) - 1) - 1;
        do {
            enterNextPeriod();
            index = pattern.indexAtOrAfter(from - beginning);
        } while (this.left > 0 && index == pattern.size());
    }

    @Override
    public long next() {
        if (index == pattern.size()) {
            enterNextPeriod();
        }
        if (left <= 0) {
            return Timeline.END;
        }
        left--;
        long point = beginning + pattern.at(index++);
        if (point > to) {
            left = 0;
            return Timeline.END;
        }
        return point;
    }

    /** Goes to the next period that has points; without one nothing is left. */
    private void enterNextPeriod() {
        index = 0;
        for (long idle = periods.cycle(); idle >= 0 && left > 0; idle--) {
            period = periods.atOrAfter(period + 1);
            if (period == Periods.NONE) {
                break;
            }
            beginning = periods.beginningOf(period);
            if (beginning > to + Gregorian.SECONDS_OF_DAY * 8L) {
                break;
            }
            pattern = periods.patternOf(period, beginning);
            if (pattern.size() > 0) {
                return;
            }
        }
        left = 0;
    }
}
