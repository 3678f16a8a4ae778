package net.openmeet.occurrence.listing;

import java.time.Instant;
import java.util.Iterator;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/** The dates of a schedule by their actual start, computed as they are asked for. */
public final class VirtualDates {

    private final Schedule schedule;
    private final Iterator<Instance> instances;

    /** The dates that actually start at {@code from} or later, and perhaps a few earlier ones. */
    public VirtualDates(Schedule schedule, Instant from) {
        this.schedule = schedule;
        this.instances = schedule.datesFrom(from).iterator();
    }

    /** The next date; null when there is none. */
    public @Nullable Position next() {
        if (!instances.hasNext()) {
            return null;
        }
        RecurrenceId date = instances.next().id();
        return new Position(schedule.startOf(date), date);
    }
}
