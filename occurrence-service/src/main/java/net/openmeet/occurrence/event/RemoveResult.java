package net.openmeet.occurrence.event;

import net.openmeet.occurrence.occurrence.OccurrenceView;

/** What became of the wish to remove an event. */
public sealed interface RemoveResult {

    /** It is gone; {@code event} has the version of its removal. */
    record Removed(OccurrenceView event) implements RemoveResult {}

    /** It has another slug now: the organiser is to ask by that. */
    record Moved(OccurrenceView event) implements RemoveResult {}

    /** Somebody has changed it since. */
    record Stale(long current) implements RemoveResult {}

    /** It is somebody else's. */
    record NotOwner() implements RemoveResult {}

    /** There is none, or none that the viewer may know of. */
    record UnknownEvent() implements RemoveResult {}
}
