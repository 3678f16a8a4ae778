package net.openmeet.occurrence.vivification;

import java.util.UUID;
import net.openmeet.recurrence.RecurrenceId;

/**
 * A standalone event that shall go on as a date of a series, as its organiser said.
 *
 * @param event its id, as it was said: whether there is one, and whose, isn't known
 */
public record Origin(UUID event, RecurrenceId date) {}
