package net.openmeet.occurrence.occurrence;

/** What became of the wish to change an occurrence. */
public sealed interface ChangeResult {

    /** It is so now; if it was so already, in the version that it had. */
    record Changed(OccurrenceView occurrence) implements ChangeResult {}

    /** It has another name now: the organiser is to ask by that. */
    record Moved(OccurrenceView occurrence) implements ChangeResult {}

    /** Somebody has changed it since. */
    record Stale(OccurrenceView current) implements ChangeResult {}

    /** More go than there would be seats; so many are taken. */
    record SeatsTaken(int seats) implements ChangeResult {}

    /** It is over: it stays what it was. */
    record Over() implements ChangeResult {}

    /** At that time it would be over already. */
    record InThePast() implements ChangeResult {}

    /** There is no group that it could be visible to. */
    record NoGroup() implements ChangeResult {}

    /** It is somebody else's. */
    record NotOwner() implements ChangeResult {}

    /** There is none, or none that the viewer may know of. */
    record Unknown() implements ChangeResult {}
}
