package net.openmeet.community.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series, or a standalone event, as far as groups tell of it.
 *
 * @param groupId the group that it belongs to; null: none
 */
record KnownThing(UUID id, @Nullable UUID groupId) {}
