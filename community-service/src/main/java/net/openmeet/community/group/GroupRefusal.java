package net.openmeet.community.group;

import java.time.Instant;

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

    /** The picture is none that the viewer uploaded. */
    record UnknownImage() implements GroupRefusal {}

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

    /** The account belongs to the group already. */
    record AlreadyMember() implements GroupRefusal {}

    /** Nobody asks that. */
    record NoRequest() implements GroupRefusal {}

    /** The viewer was declined, and may ask again later. */
    record DeclinedRecently(Instant until) implements GroupRefusal {}

    /** There are so many questions, and not as many answers. */
    record OtherQuestions(int questions) implements GroupRefusal {}

    /** There is no invitation like that, or it is over, used up or not for the viewer. */
    record NoInvitation() implements GroupRefusal {}

    /** There is no such announcement, or not any more. */
    record NoAnnouncement() implements GroupRefusal {}

    /** There is no such series or event, or none that the viewer may know of. */
    record NoThing(ThingKind kind) implements GroupRefusal {}

    /** It is for those who organise the series or the event. */
    record NotOrganiser() implements GroupRefusal {}

    /** The account has written nothing to them, or long ago. */
    record NoContact() implements GroupRefusal {}

    /** The viewer can't be reached by mail. */
    record NoAddress() implements GroupRefusal {}

    /** The group isn't offered to anybody, or not to the viewer. */
    record NotOffered() implements GroupRefusal {}

    /** The account is an owner already. */
    record IsOwner() implements GroupRefusal {}

    /** Ownership is offered and accepted, not given. */
    record OwnershipIsOffered() implements GroupRefusal {}

    /** Somebody has as many as one account or group may have. */
    record TooMany(Bound bound) implements GroupRefusal {}
}
