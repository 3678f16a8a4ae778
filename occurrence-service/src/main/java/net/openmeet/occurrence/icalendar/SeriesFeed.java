package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.series.KnownSeries;

/**
 * What a series' feed is made of.
 *
 * @param series as the reader may know it
 * @param phases in their order, at least one
 * @param others dates within the range that aren't as their phase says
 * @param changedAt when series or phases last changed
 */
record SeriesFeed(
        KnownSeries series, List<FeedPhase> phases, List<FeedDate> others, FeedRange range, Instant changedAt) {

    SeriesFeed {
        phases = List.copyOf(phases);
        others = List.copyOf(others);
    }
}
