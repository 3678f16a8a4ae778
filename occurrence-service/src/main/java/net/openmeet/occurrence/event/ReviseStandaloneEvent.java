package net.openmeet.occurrence.event;

/**
 * The owner of an event wants it to be different.
 *
 * @param read the event as the owner read it
 */
public record ReviseStandaloneEvent(StandaloneEvent read, StandaloneEventDetails details) {}
