package net.openmeet.recurrence.time;

import java.time.ZoneId;

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

    /** How the clock passes over the stretch that a local second is in. */
    Passage passageOf(long localSecond) {
        if (localSecond < begin || localSecond >= end) {
            enter(localSecond);
        }
        return table.passageOf(stretch);
    }

    /** The length of the gap before the stretch that was asked for last. */
    long gapBefore() {
        return begin - table.beginOf(stretch - 1);
    }

    private void enter(long localSecond) {
        LocalOffsets covering = table.covering(zone, localSecond);
        stretch = covering.stretchOf(localSecond, stretch);
        table = covering;
        begin = table.beginOf(stretch);
        end = table.endOf(stretch);
        offset = table.offsetOf(stretch);
    }
}
