package net.openmeet.occurrence.event;

import java.util.OptionalLong;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.platform.consistency.KnownVersion;
import org.springframework.stereotype.Component;

/** The versions of occurrences, standalone events among them. */
@Component
class OccurrenceVersions implements KnownVersion {

    private final Occurrences occurrences;
    private final StandaloneEvents events;

    OccurrenceVersions(Occurrences occurrences, StandaloneEvents events) {
        this.occurrences = occurrences;
        this.events = events;
    }

    @Override
    public String kind() {
        return "occurrence";
    }

    @Override
    public OptionalLong version(UUID id) {
        var version = occurrences.version(id);
        return version.isPresent() ? version : events.version(id);
    }
}
