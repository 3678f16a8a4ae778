package net.openmeet.recurrence.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.openmeet.recurrence.calendar.Gregorian;
import org.jspecify.annotations.Nullable;

/**
 * The offsets of a zone laid out on the local time line, so that the way from local time to instant is a look into an
 * array and a subtraction. A stretch of local time that a gap leaves out keeps the offset before the gap, which is what
 * moves it forward; one that an overlap repeats has the earlier offset.
 *
 * <p>Immutable. The table reaches to a horizon; {@link #covering} gives one that reaches far enough.
 */
final class LocalOffsets {

    private static final long FIRST_HORIZON = 4_102_444_800L; // 2100
    private static final long LAST_HORIZON = Gregorian.LAST_SECOND + 2 * 86_400;
    private static final ConcurrentHashMap<ZoneId, LocalOffsets> TABLES = new ConcurrentHashMap<>();

    private final ZoneRules rules;
    private final long horizon;
    private final long[] begins;
    private final int[] offsets;
    private final Passage[] passages;

    private final long gapHours;

    private LocalOffsets(ZoneRules rules, long horizon) {
        this.rules = rules;
        this.horizon = horizon;
        var table = new OffsetTable(rules, horizon);
        this.begins = table.begins();
        this.offsets = table.offsets();
        this.passages = table.passages();
        this.gapHours = hoursOfGaps();
    }

    static LocalOffsets of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        LocalOffsets known = TABLES.get(zone);
        if (known == null || !known.rules.equals(rules)) {
            known = new LocalOffsets(rules, FIRST_HORIZON);
            TABLES.put(zone, known);
        }
        return known;
    }

    /** Whether the table reaches over all time that there is. */
    boolean isWhole() {
        return horizon >= LAST_HORIZON;
    }

    /** A table of the same zone that reaches further. */
    LocalOffsets further(ZoneId zone) {
        return covering(zone, horizon);
    }

    /** A table of the same zone that a local second is within. */
    LocalOffsets covering(ZoneId zone, long localSecond) {
        if (localSecond < horizon) {
            return this;
        }
        long needed = horizon;
        while (needed <= localSecond && needed < LAST_HORIZON) {
            needed = Math.min(LAST_HORIZON, needed + needed);
        }
        var further = new LocalOffsets(rules, needed);
        TABLES.put(zone, further);
        return further;
    }

    /** The stretch that a local second is in, found fastest near {@code hint}, an earlier answer. */
    int stretchOf(long localSecond, int hint) {
        int at = hint;
        if (begins[at] <= localSecond) {
            for (int steps = 0; steps < 8; steps++) {
                if (at + 1 == begins.length || begins[at + 1] > localSecond) {
                    return at;
                }
                at++;
            }
        }
        return stretchOf(localSecond);
    }

    /** The stretch that a local second is in. */
    int stretchOf(long localSecond) {
        int found = Arrays.binarySearch(begins, localSecond);
        return found >= 0 ? found : -found - 2;
    }

    /** The number of stretches. */
    int size() {
        return begins.length;
    }

    /** Seconds to take from a local second in the stretch to have its instant. */
    int offsetOf(int stretch) {
        return offsets[stretch];
    }

    Passage passageOf(int stretch) {
        return passages[stretch];
    }

    /** The gap that a stretch is, or comes right after; null where it does neither. */
    @Nullable
    Gap gapAt(int stretch) {
        return switch (passages[stretch]) {
            case LEFT_OUT -> gapOf(stretch);
            case AFTER_GAP -> gapOf(stretch - 1);
            case PLAIN, REPEATED -> null;
        };
    }

    /** The lengths of the table's gaps in seconds, each once. */
    long[] gapLengths() {
        return IntStream.range(0, begins.length)
                .filter(at -> passages[at] == Passage.LEFT_OUT)
                .mapToLong(at -> gapOf(at).length())
                .distinct()
                .toArray();
    }

    /** The hours of the day that some gap of the table reaches into, as a bit each. */
    long gapHours() {
        return gapHours;
    }

    private long hoursOfGaps() {
        long hours = 0;
        for (int at = 0; at < begins.length; at++) {
            if (passages[at] == Passage.LEFT_OUT) {
                for (long hour = Math.floorDiv(begins[at], 3_600L); hour * 3_600 < endOf(at); hour++) {
                    hours |= 1L << Math.floorMod(hour, 24);
                }
            }
        }
        return hours;
    }

    private Gap gapOf(int leftOut) {
        return new Gap(begins[leftOut], endOf(leftOut) - begins[leftOut]);
    }

    /** The local second that a stretch begins with. */
    long beginOf(int stretch) {
        return begins[stretch];
    }

    /** The local second that the stretch after this one begins with, as far as the table reaches. */
    long endOf(int stretch) {
        return stretch + 1 == begins.length ? horizon : begins[stretch + 1];
    }

    /** The latest local second whose instant is not after the given one. */
    long lastLocalSecondOf(long epochSecond) {
        Instant instant = Instant.ofEpochSecond(epochSecond);
        ZoneOffsetTransition overlap = overlapAround(instant);
        if (overlap != null) {
            return overlap.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC) - 1;
        }
        return epochSecond + rules.getOffset(instant).getTotalSeconds();
    }

    /** The overlap whose second, later pass the instant is in. */
    private @Nullable ZoneOffsetTransition overlapAround(Instant instant) {
        ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        boolean within = before != null
                && before.isOverlap()
                && instant.isBefore(
                        before.getInstant().plus(before.getDuration().negated()));
        return within ? before : null;
    }
}
