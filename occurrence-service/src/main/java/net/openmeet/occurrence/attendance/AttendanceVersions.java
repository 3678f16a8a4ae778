package net.openmeet.occurrence.attendance;

import java.util.OptionalLong;
import java.util.UUID;
import net.openmeet.platform.consistency.KnownVersion;
import org.springframework.stereotype.Component;

/** How new this service's copy of an occurrence's attendance is. */
@Component
class AttendanceVersions implements KnownVersion {

    private final Attendances attendances;

    AttendanceVersions(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public String kind() {
        return "attendance";
    }

    @Override
    public OptionalLong of(UUID id) {
        return attendances.version(id);
    }
}
