package net.openmeet.occurrence.date;

import java.util.List;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
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
     * @param facts none where the dates are so already
     */
    record Facts<R>(KnownSeries series, List<OccurrenceFact> facts) implements DatePreview<R> {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** Nothing: it isn't made. */
    record Refused<R>(R reason) implements DatePreview<R> {}
}
