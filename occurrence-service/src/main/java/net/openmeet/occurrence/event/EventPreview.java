package net.openmeet.occurrence.event;

import java.util.List;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.OccurrenceFact;

/** What a change of a standalone event would do. */
public sealed interface EventPreview {

    /**
     * These facts.
     *
     * @param facts none where it is so already
     */
    record Facts(StandaloneEvent event, List<OccurrenceFact> facts) implements EventPreview {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** Nothing: it isn't made. */
    record Refused(ChangeResult reason) implements EventPreview {}
}
