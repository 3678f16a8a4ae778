package net.openmeet.occurrence.vivification;

import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.recurrence.RecurrenceId;

/** What a new series says of one of its dates. */
public record DateOverride(RecurrenceId date, Overrides overrides, boolean cancelled) {}
