package net.openmeet.occurrence.event;

import java.util.UUID;

/** Somebody wants a standalone event. */
public record CreateStandaloneEvent(UUID owner, StandaloneEventDetails details) {}
