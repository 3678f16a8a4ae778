package net.openmeet.recurrence.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.calendar.Gregorian;
import org.jspecify.annotations.Nullable;

/**
 * Which local seconds a zone's clock shows. Those that a gap leaves out are moved forward to others, and since the clock then goes on from where
 * it was, the order of seconds on the clock is the order of their instants. Immutable.
 */
public final class LocalClock {

    private final ZoneId zone;
    private final LocalOffsets table;

    private LocalClock(ZoneId zone) {
        this.zone = zone;
        this.table = LocalOffsets.of(zone);
    }

    /** The clock of a set's zone; one that leaves nothing out where it has none. */
    public static LocalClock of(RecurrenceStart start) {
        return new LocalClock(start.zone().orElse(ZoneOffset.UTC));
    }

    /** The second itself where the clock shows it, otherwise the one that it is moved to. */
    public long shown(long localSecond) {
        Gap gap = gapAround(localSecond);
        return gap == null || localSecond >= gap.end() ? localSecond : localSecond + gap.length();
    }

    /** The gap that a second is in, or is moved to from; null where there is none. */
    public @Nullable Gap gapAround(long localSecond) {
        LocalOffsets covering = table.covering(zone, localSecond);
        return covering.gapAt(covering.stretchOf(localSecond));
    }

    /** The gaps from the first one that something at or after a second may be moved over. */
    public Gaps gapsFrom(long shownSecond) {
        return new Gaps(zone, table, shownSecond);
    }

    /** Whether something in one of these hours of the day, a bit each, at or after a second may be moved at all. */
    public boolean mayMove(long hours, long shownSecond) {
        return (hours & table.gapHours()) != 0 && gapsFrom(shownSecond).begin() <= Gregorian.LAST_SECOND;
    }

    /** The lengths that gaps have in this zone, in seconds, each once. */
    public long[] gapLengths() {
        return table.gapLengths();
    }

    /** The last second that the clock has shown by an instant. */
    public long lastShownBy(long epochSecond) {
        return table.lastLocalSecondOf(epochSecond);
    }
}
