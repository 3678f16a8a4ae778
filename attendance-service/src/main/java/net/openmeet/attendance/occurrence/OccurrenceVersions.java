package net.openmeet.attendance.occurrence;

import java.util.OptionalLong;
import java.util.UUID;
import net.openmeet.platform.consistency.KnownVersion;
import org.springframework.stereotype.Component;

/** Lets a request wait until this service knows a version of an occurrence. */
@Component
class OccurrenceVersions implements KnownVersion {

    private final KnownOccurrences occurrences;

    OccurrenceVersions(KnownOccurrences occurrences) {
        this.occurrences = occurrences;
    }

    @Override
    public String kind() {
        return "occurrence";
    }

    @Override
    public OptionalLong of(UUID id) {
        return occurrences.version(id);
    }
}
