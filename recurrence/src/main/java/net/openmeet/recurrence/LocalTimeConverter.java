package net.openmeet.recurrence;

import java.time.ZoneId;

/** Turns ascending local seconds into instants; remembers the stretch it is in, so not to be shared by threads. */
final class LocalTimeConverter {

    private final ZoneId zone;
    private LocalOffsets table;
    private int stretch;
    private long begin = 1;
    private long end;
    private int offset;

    LocalTimeConverter(ZoneId zone) {
        this.zone = zone;
        this.table = LocalOffsets.of(zone);
    }

    long toEpochSecond(long localSecond) {
        if (localSecond < begin || localSecond >= end) {
            enter(localSecond);
        }
        return localSecond - offset;
    }

    DstMark markOf(long localSecond) {
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
