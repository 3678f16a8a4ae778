package net.openmeet.recurrence.set;

import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.time.InstanceFactory;
import net.openmeet.recurrence.timeline.Timeline;

/**
 * The way through a recurrence set (RFC 5545 §3.8.5) for those who count nanoseconds: it makes no object per instance. Before
 * the first {@link #advance()}, and after one that was false, it is at no instance and must not be asked for one. Not safe to
 * share.
 *
 * <pre>{@code
 * var cursor = set.cursor();
 * while (cursor.advance()) {
 *     use(cursor.epochSecond());
 * }
 * }</pre>
 */
public final class OccurrenceCursor {

    private final Timeline.Walk walk;
    private final InstanceFactory instances;
    private long localSecond = Timeline.BEFORE_ALL;

    OccurrenceCursor(Timeline.Walk walk, InstanceFactory instances) {
        this.walk = walk;
        this.instances = instances;
    }

    /** Goes to the next instance, at first to the first; false where there is none, and then the cursor is at none. */
    public boolean advance() {
        localSecond = walk.next();
        return localSecond != Timeline.END;
    }

    /** The instance's instant in seconds since 1970-01-01T00:00Z; of a floating or all-day one, as if it were in UTC. */
    public long epochSecond() {
        return instances.epochSecond(localSecond);
    }

    /** The instance's name. */
    public RecurrenceId id() {
        return instances.idOf(localSecond);
    }

    /** What daylight saving time did to the instance. */
    public DstMark mark() {
        return instances.markOf(localSecond);
    }
}
