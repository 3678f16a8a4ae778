package net.openmeet.series.series;

import net.openmeet.location.Location;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * What an imported calendar says of one date. A null component follows the series.
 *
 * @param recurrenceId which date
 * @param start where it was moved to, in the series' zone; a date where the series has times, or the other way round, comes with its duration
 * @param duration how long it lasts
 * @param name title of this date, bounded as the template's
 * @param description description of this date, bounded as the template's
 * @param location place of this date
 * @param cancelled whether it is called off and still to be seen
 */
public record ImportedOverride(
        RecurrenceId recurrenceId,
        @Nullable RecurrenceId start,
        @Nullable NominalDuration duration,
        @Nullable String name,
        @Nullable String description,
        @Nullable Location location,
        boolean cancelled) {}
