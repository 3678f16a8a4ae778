package net.openmeet.recurrence.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import org.jspecify.annotations.Nullable;

/** Makes instances of points on the local time line, best in ascending order; not to be shared by threads. */
public final class InstanceFactory {

    private final boolean allDay;
    private final @Nullable ZoneId zone;
    private final @Nullable LocalTimeConverter converter;

    public InstanceFactory(RecurrenceStart start) {
        this.allDay = start.id().isAllDay();
        this.zone = start.zone().orElse(null);
        this.converter = zone == null ? null : new LocalTimeConverter(zone);
    }

    public Instance at(long localSecond) {
        var id = RecurrenceId.ofLocalSecond(localSecond, allDay);
        if (zone == null || converter == null) {
            return new Instance(id, null, DstMark.NONE);
        }
        // The instant is at hand, and from it the way is shorter than from the local time.
        var instant = Instant.ofEpochSecond(converter.toEpochSecond(localSecond));
        return new Instance(id, ZonedDateTime.ofInstant(instant, zone), converter.markOf(localSecond));
    }
}
