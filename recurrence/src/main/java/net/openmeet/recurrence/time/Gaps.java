package net.openmeet.recurrence.time;

import java.time.ZoneId;
import net.openmeet.recurrence.calendar.Gregorian;

/** A way along the gaps of a zone, for those who count nanoseconds; not to be shared by threads. Past the last one it stands at the end of time. */
public final class Gaps {

    private static final long NEVER = Long.MAX_VALUE;

    private final ZoneId zone;
    private LocalOffsets table;
    private int stretch;
    private long begin;
    private long end;

    /** Begins at the first gap that something at or after a second of the clock may be moved over. */
    Gaps(ZoneId zone, LocalOffsets table, long shownSecond) {
        this.zone = zone;
        this.table = table.covering(zone, shownSecond);
        this.stretch = this.table.stretchOf(shownSecond);
        if (this.table.passageOf(stretch) == Passage.AFTER_GAP) {
            stretch--;
        }
        stand(Long.MIN_VALUE);
    }

    /** Goes to the first gap that ends after a second. */
    public void passTo(long localSecond) {
        if (localSecond >= end) {
            stand(localSecond);
        }
    }

    /** The gap's first second. */
    public long begin() {
        return begin;
    }

    /** The first second after the gap. */
    public long end() {
        return end;
    }

    public long length() {
        return end - begin;
    }

    private void stand(long passed) {
        while (passed <= Gregorian.LAST_SECOND) {
            for (; stretch < table.size(); stretch++) {
                if (table.passageOf(stretch) == Passage.LEFT_OUT && table.endOf(stretch) > passed) {
                    begin = table.beginOf(stretch);
                    end = table.endOf(stretch);
                    return;
                }
            }
            if (table.isWhole()) {
                break;
            }
            table = table.further(zone);
        }
        begin = NEVER;
        end = NEVER;
    }
}
