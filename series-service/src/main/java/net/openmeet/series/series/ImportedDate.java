package net.openmeet.series.series;

import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * A date of which an imported calendar says something else than before.
 *
 * @param before what it said when it was last imported; null: nothing
 * @param now what it says from now on; null: nothing
 */
public record ImportedDate(
        RecurrenceId date,
        @Nullable ImportedOverride before,
        @Nullable ImportedOverride now) {}
