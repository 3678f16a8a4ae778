package net.openmeet.community.group;

/** Why somebody can't change a group. */
public sealed interface GroupRefusal {

    /** There is none of that slug, or none that the viewer may know of. */
    record NotFound() implements GroupRefusal {}

    /** It isn't the viewer's to do this with. */
    record NotOwner() implements GroupRefusal {}

    /** It has another slug by now. */
    record Moved(String slug) implements GroupRefusal {}

    /** Somebody changed it since. */
    record Stale(long current) implements GroupRefusal {}
}
