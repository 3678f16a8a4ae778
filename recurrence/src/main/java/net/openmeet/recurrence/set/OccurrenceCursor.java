package net.openmeet.recurrence.set;

import java.time.ZoneId;
import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.time.LocalTimeConverter;
import net.openmeet.recurrence.timeline.Timeline;
import org.jspecify.annotations.Nullable;

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
    private final boolean allDay;
    private final @Nullable LocalTimeConverter converter;
    private long localSecond = Timeline.BEFORE_ALL;

    OccurrenceCursor(Timeline.Walk walk, RecurrenceStart start) {
        this.walk = walk;
        this.allDay = start.id().isAllDay();
        ZoneId zone = start.zone().orElse(null);
        this.converter = zone == null ? null : new LocalTimeConverter(zone);
    }

    /** Goes to the next instance, at first to the first; false where there is none, and then the cursor is at none. */
    public boolean advance() {
        localSecond = walk.next();
        return localSecond != Timeline.END;
    }

    /** The instance's instant in seconds since 1970-01-01T00:00Z; of a floating or all-day one, as if it were in UTC. */
    public long epochSecond() {
        return converter == null ? localSecond : converter.toEpochSecond(localSecond);
    }

    /** The instance's name. */
    public RecurrenceId id() {
        return RecurrenceId.ofLocalSecond(localSecond, allDay);
    }

    /** What daylight saving time did to the instance. */
    public DstMark mark() {
        return converter == null ? DstMark.NONE : converter.markOf(localSecond);
    }
}
