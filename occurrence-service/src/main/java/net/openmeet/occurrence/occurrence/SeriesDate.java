package net.openmeet.occurrence.occurrence;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.recurrence.RecurrenceId;

/**
 * Which date of which series an occurrence is.
 *
 * @param seriesVersion of the series whose values it shows
 * @param detached whether the series doesn't take place then any more
 * @param overrides names of the fields that it sets itself: {@link Overrides#fields}
 */
public record SeriesDate(
        UUID seriesId, long seriesVersion, OccurrenceSlug slug, boolean detached, List<String> overrides) {

    public RecurrenceId recurrenceId() {
        return slug.recurrenceId();
    }

    /** The same of whichever version of the series, wherever its values come from. */
    SeriesDate ofAnyVersion() {
        return new SeriesDate(seriesId, 0, slug, detached, List.of());
    }
}
