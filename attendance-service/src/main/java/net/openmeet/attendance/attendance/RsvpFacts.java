package net.openmeet.attendance.attendance;

import java.util.List;

/** Where changed RSVPs are published, if and only if the surrounding transaction commits. */
public interface RsvpFacts {

    /** Publishes changes of one occurrence, in their order. */
    void publish(List<RsvpChange> changes);
}
