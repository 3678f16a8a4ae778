package net.openmeet.occurrence.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.trail.TrailKind;
import net.openmeet.platform.change.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What was changed of a standalone event, by whom and when.
 *
 * @param version of the event after it
 * @param by account
 * @param changes what is different, field by field
 */
public record EventTrail(
        long version, UUID changeId, @Nullable UUID by, Instant at, TrailKind kind, List<FieldChange> changes) {

    public EventTrail {
        changes = List.copyOf(changes);
    }
}
