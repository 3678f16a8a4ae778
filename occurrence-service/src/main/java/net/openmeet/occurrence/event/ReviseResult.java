package net.openmeet.occurrence.event;

import net.openmeet.occurrence.occurrence.OccurrenceView;

/** What became of the wish to change an event. */
public sealed interface ReviseResult {

    /** It is so now; if it was so already, in the version that it had. */
    record Revised(OccurrenceView event) implements ReviseResult {}

    /** Somebody has changed it since. */
    record Stale(long current) implements ReviseResult {}

    /** Somebody has removed it since. */
    record Gone() implements ReviseResult {}
}
