package net.openmeet.recurrence;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Makes instances of points on the local time line. */
final class InstanceFactory {

    private final boolean allDay;
    private final @Nullable ZoneId zone;

    InstanceFactory(RecurrenceStart start) {
        this.allDay = start.id().isAllDay();
        this.zone = start.zone().orElse(null);
    }

    Instance at(long localSecond) {
        var id = RecurrenceId.ofLocalSecond(localSecond, allDay);
        if (zone == null) {
            return new Instance(id, null, DstMark.NONE);
        }
        var local = id.localDateTime();
        return new Instance(
                id,
                ZonedDateTime.ofLocal(local, zone, null),
                mark(zone.getRules().getValidOffsets(local).size()));
    }

    private static DstMark mark(int offsets) {
        return switch (offsets) {
            case 0 -> DstMark.SHIFTED_BY_GAP;
            case 1 -> DstMark.NONE;
            default -> DstMark.EARLIER_OF_OVERLAP;
        };
    }
}
