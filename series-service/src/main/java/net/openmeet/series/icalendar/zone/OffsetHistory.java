package net.openmeet.series.icalendar.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which offset from UTC the clocks of a place have, from when on.
 *
 * @param changes ascending; the first one holds before it, too; at least one
 */
record OffsetHistory(List<Change> changes) {

    /**
     * @param instant seconds since 1970
     * @param offset seconds east of Greenwich
     */
    record Change(long instant, int offset) {}

    OffsetHistory {
        changes = changes.stream()
                .sorted(Comparator.comparingLong(Change::instant))
                .toList();
    }

    /** A zone's, as far as {@link Years} go. */
    static OffsetHistory of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        var known = new Years(Years.FIRST_KNOWN, Years.FIRST_KNOWN);
        var changes = new ArrayList<Change>();
        changes.add(new Change(
                known.begin(),
                rules.getOffset(Instant.ofEpochSecond(known.begin())).getTotalSeconds()));
        ZoneOffsetTransition transition = rules.nextTransition(Instant.ofEpochSecond(known.begin()));
        while (transition != null && transition.getDateTimeAfter().getYear() <= Years.LAST_KNOWN) {
            changes.add(new Change(
                    transition.toEpochSecond(), transition.getOffsetAfter().getTotalSeconds()));
            transition = rules.nextTransition(transition.getInstant());
        }
        return new OffsetHistory(changes);
    }

    static OffsetHistory fixed(int offset) {
        return new OffsetHistory(List.of(new Change(Long.MIN_VALUE, offset)));
    }

    /** For how many seconds of a stretch of time the two show different times. */
    long differenceTo(OffsetHistory other, long begin, long end) {
        long difference = 0;
        long at = begin;
        int mine = indexAt(begin);
        int theirs = other.indexAt(begin);
        while (at < end) {
            long until = Math.min(end, Math.min(endOf(mine), other.endOf(theirs)));
            boolean same =
                    changes.get(mine).offset() == other.changes.get(theirs).offset();
            difference += same ? 0 : until - at;
            at = until;
            mine += endOf(mine) == at ? 1 : 0;
            theirs += other.endOf(theirs) == at ? 1 : 0;
        }
        return difference;
    }

    /** The offset at a point in time. */
    int at(long instant) {
        return changes.get(indexAt(instant)).offset();
    }

    private int indexAt(long instant) {
        int low = 0;
        int high = changes.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).instant() <= instant) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long endOf(int index) {
        return index + 1 < changes.size() ? changes.get(index + 1).instant() : Long.MAX_VALUE;
    }
}
