package net.openmeet.community.group;

import java.util.UUID;

/** Somebody makes a group, and owns it. */
public record CreateGroup(UUID owner, GroupProfile profile, GroupVisibility visibility, Admission admission) {}
