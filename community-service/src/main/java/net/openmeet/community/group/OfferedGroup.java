package net.openmeet.community.group;

/** A group that is offered to somebody. */
public record OfferedGroup(GroupState group, OwnershipOffer offer) {}
