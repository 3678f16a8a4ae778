package net.openmeet.occurrence.preview;

import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.occurrence.OccurrenceView;

/**
 * What an edit would do.
 *
 * @param version of the series that it would be done to
 * @param editedDates those that it is an edit of, as they are; none where it is one of the series
 * @param dates those that it concerns
 * @param series what it makes of the series; empty where it is an edit of dates
 */
public record ChangePreview(
        long version, List<OccurrenceView> editedDates, ConcernedDates dates, Optional<SeriesDifference> series) {

    public ChangePreview {
        editedDates = List.copyOf(editedDates);
    }
}
