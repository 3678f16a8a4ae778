package net.openmeet.occurrence.event;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells those who may change a standalone event what was changed of it. */
@Service
public class EventTrailManagement {

    private final EventTrails trails;

    EventTrailManagement(EventTrails trails) {
        this.trails = trails;
    }

    /** The changes of an event before a version, newest first. Who asks has seen that the viewer may change the event. */
    public List<EventTrail> changesOf(UUID event, long before, int limit) {
        return trails.newestFirst(event, before, limit);
    }
}
