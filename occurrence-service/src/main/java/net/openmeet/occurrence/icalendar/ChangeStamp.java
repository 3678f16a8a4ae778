package net.openmeet.occurrence.icalendar;

import java.time.Instant;

/**
 * When something last changed.
 *
 * @param sequence counts the changes of all that it is made of, from 0
 */
public record ChangeStamp(long sequence, Instant changedAt) {}
