package net.openmeet.series.icalendar;

import org.jspecify.annotations.Nullable;

/**
 * That a file was sent to call something off.
 *
 * @param reason why, for people; null: not said
 */
public record CallingOff(@Nullable String reason) {}
