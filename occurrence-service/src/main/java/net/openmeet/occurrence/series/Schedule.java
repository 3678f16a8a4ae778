package net.openmeet.occurrence.series;

import java.time.ZoneId;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceSet;
import org.jspecify.annotations.Nullable;

/**
 * When a series takes place.
 *
 * @param dates its dates
 * @param zone the zone of every local time, also of all-day dates; null: floating
 * @param duration how long each date lasts
 */
public record Schedule(RecurrenceSet dates, @Nullable ZoneId zone, NominalDuration duration) {

    /** When a date takes place unless it was moved. */
    public Timing timingOf(RecurrenceId date) {
        return new Timing(date, zone, duration);
    }
}
