package net.openmeet.community.group;

/** An invitation, with the group that it is to. */
public record GroupInvitation(GroupState group, InvitationState invitation) {}
