package net.openmeet.community.group;

import java.time.Instant;
import java.util.UUID;

/**
 * The deletion of a group that was asked for.
 *
 * @param deletesAt what the group said then; if it says something else by now, that was taken back
 */
record DeletionDue(UUID groupId, Instant deletesAt) {}
