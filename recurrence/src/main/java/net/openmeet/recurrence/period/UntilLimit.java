package net.openmeet.recurrence.period;

import java.time.ZoneOffset;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.recurrence.time.Gap;
import net.openmeet.recurrence.time.LocalClock;
import org.jspecify.annotations.Nullable;

/** The last second of the clock that UNTIL lets pass (RFC 5545 §3.3.10). */
final class UntilLimit {

    private UntilLimit() {}

    /** A date ends with the last second that the clock shows of it; an instant is compared with instants. */
    static long of(@Nullable Until until, RecurrenceStart start, LocalClock clock) {
        if (until == null) {
            return Gregorian.LAST_SECOND;
        }
        long written = until.dateTime().toEpochSecond(ZoneOffset.UTC);
        if (start.id().isAllDay()) {
            return written;
        }
        return switch (until.form()) {
            case DATE -> lastShown(written + Gregorian.SECONDS_OF_DAY - 1, clock);
            case LOCAL -> clock.shown(written);
            case UTC -> clock.lastShownBy(written);
        };
    }

    private static long lastShown(long localSecond, LocalClock clock) {
        Gap gap = clock.gapAround(localSecond);
        return gap == null || localSecond >= gap.end() ? localSecond : gap.begin() - 1;
    }
}
