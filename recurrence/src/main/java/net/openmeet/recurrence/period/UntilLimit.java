package net.openmeet.recurrence.period;

import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.recurrence.time.LocalOffsets;
import org.jspecify.annotations.Nullable;

/** Where UNTIL cuts the local time line, inclusive (RFC 5545 §3.3.10). */
final class UntilLimit {

    private UntilLimit() {}

    /**
     * The last local second that UNTIL lets pass. A date ends with its day. An instant is compared as local time in the
     * start's zone: the last local time that is not after it.
     */
    static long localSecond(@Nullable Until until, RecurrenceStart start) {
        if (until == null) {
            return Gregorian.LAST_SECOND;
        }
        long written = until.dateTime().toEpochSecond(ZoneOffset.UTC);
        if (start.id().isAllDay()) {
            return written;
        }
        return switch (until.form()) {
            case DATE -> written + Gregorian.SECONDS_OF_DAY - 1;
            case LOCAL -> written;
            case UTC ->
                start.zone()
                        .map(zone -> LocalOffsets.of(zone).lastLocalSecondOf(written))
                        .orElse(written);
        };
    }

    /** The gap that ended less than its own length before UNTIL; null where there is none. */
    static @Nullable ZoneOffsetTransition gapBefore(@Nullable Until until, RecurrenceStart start) {
        var zone = start.zone().orElse(null);
        if (until == null || zone == null || until.form() != Until.Form.UTC) {
            return null;
        }
        var instant = until.dateTime().toInstant(ZoneOffset.UTC);
        var before = zone.getRules().previousTransition(instant.plusSeconds(1));
        boolean within = before != null
                && before.isGap()
                && instant.isBefore(before.getInstant().plus(before.getDuration()));
        return within ? before : null;
    }
}
