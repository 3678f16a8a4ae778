package net.openmeet.recurrence.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Says of points of a timeline which instances they are, best in ascending order; not to be shared by threads. Of two local starts with one
 * instant the one that the clock shows gives the name.
 */
public final class InstanceFactory {

    private final Timeline timeline;
    private final boolean allDay;
    private final @Nullable ZoneId zone;
    private final @Nullable LocalTimeConverter converter;

    public InstanceFactory(RecurrenceStart start, Timeline timeline) {
        this.timeline = timeline;
        this.allDay = start.id().isAllDay();
        this.zone = start.zone().orElse(null);
        this.converter = zone == null ? null : new LocalTimeConverter(zone);
    }

    public Instance at(long point) {
        if (zone == null || converter == null) {
            return new Instance(idOf(point), null, DstMark.NONE);
        }
        // The instant is at hand, and from it the way is shorter than from the local time.
        Instant instant = Instant.ofEpochSecond(converter.toEpochSecond(point));
        return new Instance(idOf(point), ZonedDateTime.ofInstant(instant, zone), markOf(point));
    }

    public RecurrenceId idOf(long point) {
        return RecurrenceId.ofLocalSecond(isMoved(point) ? writtenAs(point) : point, allDay);
    }

    public DstMark markOf(long point) {
        if (isMoved(point)) {
            return DstMark.SHIFTED_BY_GAP;
        }
        return converter != null && converter.passageOf(point) == Passage.REPEATED
                ? DstMark.EARLIER_OF_OVERLAP
                : DstMark.NONE;
    }

    /** The instant in seconds since 1970-01-01T00:00Z; of a floating or all-day one, as if it were in UTC. */
    public long epochSecond(long point) {
        return converter == null ? point : converter.toEpochSecond(point);
    }

    private boolean isMoved(long point) {
        return converter != null && converter.passageOf(point) == Passage.AFTER_GAP && !timeline.isWritten(point);
    }

    private long writtenAs(long point) {
        return converter == null ? point : point - converter.gapBefore();
    }
}
