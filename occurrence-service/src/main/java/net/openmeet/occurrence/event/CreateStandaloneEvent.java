package net.openmeet.occurrence.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a standalone event.
 *
 * @param groupId the group that it shall belong to; null: to none
 */
public record CreateStandaloneEvent(UUID owner, @Nullable UUID groupId, StandaloneEventDetails details) {}
