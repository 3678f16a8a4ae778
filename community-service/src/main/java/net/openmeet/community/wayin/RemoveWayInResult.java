package net.openmeet.community.wayin;

/** What became of the wish to remove a way in. */
public sealed interface RemoveWayInResult {

    record Removed() implements RemoveWayInResult {}

    record NotFound() implements RemoveWayInResult {}

    /** Nobody could get in any more. */
    record LastOne() implements RemoveWayInResult {}
}
