package net.openmeet.occurrence.propagation;

import net.openmeet.recurrence.RecurrenceId;

/**
 * Which dates of a series that takes place otherwise correspond to which it had.
 *
 * @param from the first date, by the series before, that is concerned
 * @param before a local start in a period of the schedule as it was at {@code from}
 * @param after a date of the schedule that takes its place, in the period that corresponds to that of {@code before}
 */
public record Anchors(RecurrenceId from, RecurrenceId before, RecurrenceId after) {}
