package net.openmeet.attendance.attendance;

import java.util.List;
import java.util.UUID;

/** Where changed RSVPs are published, if and only if the surrounding transaction commits. */
public interface RsvpFacts {

    /** Publishes changes of one occurrence's RSVPs, in their order. */
    void publish(List<RsvpFact> facts);

    /** Publishes that RSVPs went with their occurrence. */
    void forget(UUID occurrenceId, List<UUID> accountIds);
}
