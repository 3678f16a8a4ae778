package net.openmeet.recurrence;

import java.time.ZoneOffset;
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
}
