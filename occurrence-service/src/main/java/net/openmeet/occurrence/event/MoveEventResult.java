package net.openmeet.occurrence.event;

import net.openmeet.vocabulary.group.GroupRefusal;

/** What became of {@link MoveEvent}. */
public sealed interface MoveEventResult {

    /** It is so now; if it was so already, in the version that it had. */
    record Moved(StandaloneEvent event) implements MoveEventResult {}

    /** It has another slug now. */
    record Led(StandaloneEvent event) implements MoveEventResult {}

    /** Somebody has changed it since. */
    record Stale(long current) implements MoveEventResult {}

    /** It can't belong to that group. */
    record Refused(GroupRefusal refusal) implements MoveEventResult {}

    /** It is somebody else's to say. */
    record NotOwner() implements MoveEventResult {}

    /** There is none, or none that the viewer may know of. */
    record Unknown() implements MoveEventResult {}
}
