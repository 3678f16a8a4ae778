package net.openmeet.occurrence.event;

import net.openmeet.occurrence.occurrence.ChangeResult;

/** What a change makes of a standalone event; nothing of it is written. */
sealed interface EventDecision {

    /** It isn't made, or needn't be. */
    record Settled(ChangeResult result) implements EventDecision {}

    /**
     * The event becomes another one.
     *
     * @param after under the slug that it has
     * @param demotes who goes beyond the capacity gives up the seat
     */
    record Becomes(StandaloneEvent before, StandaloneEvent after, boolean demotes) implements EventDecision {}
}
