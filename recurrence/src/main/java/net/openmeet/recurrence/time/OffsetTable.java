package net.openmeet.recurrence.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.recurrence.DstMark;

/** Builds the stretches of {@link LocalOffsets} from a zone's transitions. */
final class OffsetTable {

    private record Stretch(long begin, int offset, DstMark mark) {}

    private final List<Stretch> stretches = new ArrayList<>();

    /** Takes all transitions before {@code horizon}, in epoch seconds. */
    OffsetTable(ZoneRules rules, long horizon) {
        var first = Instant.ofEpochSecond(-62_167_305_600L); // before the year 0 in every zone
        add(Long.MIN_VALUE, rules.getOffset(first), DstMark.NONE);
        for (var next = rules.nextTransition(first);
                next != null && next.toEpochSecond() < horizon;
                next = rules.nextTransition(next.getInstant())) {
            add(next);
        }
    }

    long[] begins() {
        return stretches.stream().mapToLong(Stretch::begin).toArray();
    }

    int[] offsets() {
        return stretches.stream().mapToInt(Stretch::offset).toArray();
    }

    DstMark[] marks() {
        return stretches.stream().map(Stretch::mark).toArray(DstMark[]::new);
    }

    private void add(ZoneOffsetTransition transition) {
        long before = transition.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC);
        long after = transition.getDateTimeAfter().toEpochSecond(ZoneOffset.UTC);
        var mark = transition.isGap() ? DstMark.SHIFTED_BY_GAP : DstMark.EARLIER_OF_OVERLAP;
        add(Math.min(before, after), transition.getOffsetBefore(), mark);
        add(Math.max(before, after), transition.getOffsetAfter(), DstMark.NONE);
    }

    private void add(long begin, ZoneOffset offset, DstMark mark) {
        stretches.add(new Stretch(begin, offset.getTotalSeconds(), mark));
    }
}
