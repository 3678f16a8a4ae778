package net.openmeet.occurrence.event;

import net.openmeet.occurrence.occurrence.OccurrenceView;

/** What became of the wish to change an event. */
public sealed interface ReviseResult {

    /** It is so now; if it was so already, in the version that it had. */
    record Revised(OccurrenceView event) implements ReviseResult {}

    /** Somebody has changed it since. */
    record Stale(long current) implements ReviseResult {}

    /** More go than there would be seats; so many are taken. */
    record SeatsTaken(int seats) implements ReviseResult {}

    /** It is somebody else's. */
    record NotOwner() implements ReviseResult {}

    /** There is none, or none that the viewer may know of. */
    record UnknownEvent() implements ReviseResult {}
}
