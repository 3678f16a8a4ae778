package net.openmeet.occurrence.listing;

import java.time.Instant;
import java.util.Iterator;
import java.util.PriorityQueue;
import net.openmeet.occurrence.series.Schedule;
import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.Instance;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a schedule by their actual start, computed as they are asked for. The recurrence set has them by local
 * start; what daylight saving time moves forward is held back until it is its turn.
 */
final class VirtualDates {

    private final Schedule schedule;
    private final Iterator<Instance> instances;
    private final PriorityQueue<Position> movedForward = new PriorityQueue<>();
    private @Nullable Position ahead;

    /** The dates that actually start at {@code from} or later, and perhaps a few earlier ones. */
    VirtualDates(Schedule schedule, Instant from) {
        this.schedule = schedule;
        this.instances = schedule.datesFrom(from).iterator();
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
}
