package net.openmeet.occurrence.date;

import java.util.List;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.series.KnownSeries;

/**
 * What a change of dates would do.
 *
 * @param <R> what becomes of the wish for it
 */
public sealed interface DatePreview<R> {

    /**
     * These facts, of virtual dates after they were stored.
     *
     * @param dates those that would be changed, as they are; of a single date that one
     * @param facts none where the dates are so already
     */
    record Facts<R>(KnownSeries series, List<OccurrenceView> dates, List<OccurrenceFact> facts)
            implements DatePreview<R> {

        public Facts {
            dates = List.copyOf(dates);
            facts = List.copyOf(facts);
        }
    }

    /** Nothing: it isn't made. */
    record Refused<R>(R reason) implements DatePreview<R> {}
}
