package net.openmeet.occurrence.listing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Objects;
import java.util.PriorityQueue;
import net.openmeet.occurrence.series.Schedule;
import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a schedule by their actual start, computed as they are asked for. The recurrence set has them by local
 * start; what daylight saving time moves forward is held back until it is its turn.
 */
final class VirtualDates {

    private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59);
    /** No gap in local time was ever longer: Pacific/Apia left out a day. */
    private static final long LONGEST_GAP_DAYS = 1;

    private final Schedule schedule;
    private final Iterator<Instance> instances;
    private final PriorityQueue<Position> movedForward = new PriorityQueue<>();
    private @Nullable Position ahead;

    /** The dates that actually start at {@code from} or later, and perhaps a few earlier ones. */
    VirtualDates(Schedule schedule, Instant from) {
        this.schedule = schedule;
        this.instances = schedule.dates().from(earliest(schedule.zone(), from)).iterator();
    }

    /** The next date; null when there is none. */
    @Nullable
    Position next() {
        while (ahead == null && instances.hasNext()) {
            var instance = instances.next();
            var position = new Position(schedule.timingOf(instance.id()).startsAt(), instance.id());
            if (instance.mark() == DstMark.SHIFTED_BY_GAP) {
                movedForward.add(position);
            } else {
                ahead = position;
            }
        }
        var held = movedForward.peek();
        if (held != null && (ahead == null || held.compareTo(ahead) < 0)) {
            return movedForward.poll();
        }
        var next = ahead;
        ahead = null;
        return next;
    }

    private static RecurrenceId earliest(@Nullable ZoneId zone, Instant from) {
        var local = from.atZone(Objects.requireNonNullElse(zone, ZoneOffset.UTC))
                .toLocalDateTime()
                .withNano(0)
                .minusDays(LONGEST_GAP_DAYS);
        return RecurrenceId.of(local.isBefore(FIRST) ? FIRST : local.isAfter(LAST) ? LAST : local);
    }
}
