package net.openmeet.occurrence.occurrence;

import java.util.UUID;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.recurrence.RecurrenceId;

/** Which date of which series an occurrence is. */
public record SeriesDate(UUID seriesId, OccurrenceSlug slug) {

    public RecurrenceId recurrenceId() {
        return slug.recurrenceId();
    }
}
