package net.openmeet.recurrence.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** Builds the stretches of {@link LocalOffsets} from a zone's transitions. */
final class OffsetTable {

    private record Stretch(long begin, int offset, Passage passage) {}

    private final List<Stretch> stretches = new ArrayList<>();

    /** Takes all transitions before {@code horizon}, in epoch seconds. */
    OffsetTable(ZoneRules rules, long horizon) {
        Instant first = Instant.ofEpochSecond(-62_167_305_600L); // before the year 0 in every zone
        add(Long.MIN_VALUE, rules.getOffset(first), Passage.PLAIN);
        for (ZoneOffsetTransition next = rules.nextTransition(first);
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

    Passage[] passages() {
        return stretches.stream().map(Stretch::passage).toArray(Passage[]::new);
    }

    private void add(ZoneOffsetTransition transition) {
        long before = transition.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC);
        long after = transition.getDateTimeAfter().toEpochSecond(ZoneOffset.UTC);
        if (transition.isGap()) {
            add(before, transition.getOffsetBefore(), Passage.LEFT_OUT);
            add(after, transition.getOffsetAfter(), Passage.AFTER_GAP);
            add(after + (after - before), transition.getOffsetAfter(), Passage.PLAIN);
        } else {
            add(after, transition.getOffsetBefore(), Passage.REPEATED);
            add(before, transition.getOffsetAfter(), Passage.PLAIN);
        }
    }

    /** A stretch after a gap ends where the next transition comes before its end. */
    private void add(long begin, ZoneOffset offset, Passage passage) {
        while (!stretches.isEmpty() && stretches.getLast().begin() >= begin) {
            stretches.removeLast();
        }
        stretches.add(new Stretch(begin, offset.getTotalSeconds(), passage));
    }
}
