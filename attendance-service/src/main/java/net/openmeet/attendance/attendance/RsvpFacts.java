package net.openmeet.attendance.attendance;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Where changed RSVPs are published, if and only if the surrounding transaction commits. */
public interface RsvpFacts {

    /**
     * Publishes changes of one occurrence's RSVPs, in their order.
     *
     * @param change what made all of them: a seat that somebody gave up and those who got it are one change
     */
    void publish(List<RsvpChange> changes, Change change);

    /** Publishes that RSVPs went with their occurrence. */
    void forget(UUID occurrenceId, List<UUID> accountIds);
}
