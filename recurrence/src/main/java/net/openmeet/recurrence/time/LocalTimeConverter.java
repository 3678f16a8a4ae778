package net.openmeet.recurrence.time;

import java.time.ZoneId;
import net.openmeet.recurrence.DstMark;

/** Turns ascending local seconds into instants; remembers the stretch it is in, so not to be shared by threads. */
public final class LocalTimeConverter {

    private final ZoneId zone;
    private LocalOffsets table;
    private int stretch;
    private long begin = 1;
    private long end;
    private int offset;

    public LocalTimeConverter(ZoneId zone) {
        this.zone = zone;
        this.table = LocalOffsets.of(zone);
    }

    public long toEpochSecond(long localSecond) {
        if (localSecond < begin || localSecond >= end) {
            enter(localSecond);
        }
        return localSecond - offset;
    }

    public DstMark markOf(long localSecond) {
        if (localSecond < begin || localSecond >= end) {
            enter(localSecond);
        }
        return table.markOf(stretch);
    }

    private void enter(long localSecond) {
        var covering = table.covering(zone, localSecond);
        stretch = covering.stretchOf(localSecond, stretch);
        table = covering;
        begin = table.beginOf(stretch);
        end = table.endOf(stretch);
        offset = table.offsetOf(stretch);
    }
}
