package net.openmeet.community.group;

/** Why somebody can't have what he wants with a group. */
public sealed interface GroupRefusal {

    /** There is none of that slug, or none that the viewer may know of. */
    record NotFound() implements GroupRefusal {}

    /** It is for owners. */
    record NotOwner() implements GroupRefusal {}

    /** The viewer's role doesn't allow it. */
    record NotPermitted() implements GroupRefusal {}

    /** It is about somebody whose role isn't beneath the viewer's, or about such a role. */
    record Outranked() implements GroupRefusal {}

    /** It has another slug by now. */
    record Moved(String slug) implements GroupRefusal {}

    /** Somebody changed it since. */
    record Stale(long current) implements GroupRefusal {}

    /** The account doesn't belong to the group, or nobody may know that. */
    record NoMember() implements GroupRefusal {}

    /** The viewer isn't let in. */
    record Banned() implements GroupRefusal {}

    /** People join it in another way. */
    record JoinedOtherwise(Joining joining) implements GroupRefusal {}

    /** It would have no owner. */
    record LastOwner() implements GroupRefusal {}

    /** Ownership is offered and accepted, not given. */
    record OwnershipIsOffered() implements GroupRefusal {}

    /** Somebody has as many as one account or group may have. */
    record TooMany(Bound bound) implements GroupRefusal {}
}
