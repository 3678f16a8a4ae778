package net.openmeet.occurrence.listing;

import java.util.List;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import org.jspecify.annotations.Nullable;

/** What became of the wish for a list. */
public sealed interface ListResult {

    /** The list, by actual start; {@code next} is null where it is complete. */
    record Listed(List<OccurrenceView> occurrences, ListQuery.@Nullable Continuation next) implements ListResult {

        public Listed {
            occurrences = List.copyOf(occurrences);
        }
    }

    /** There is no such series, or the viewer may not know of it. */
    record UnknownSeries() implements ListResult {}

    /** The range ends before it begins. */
    record Backwards() implements ListResult {}
}
