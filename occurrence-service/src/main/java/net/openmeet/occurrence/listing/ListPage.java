package net.openmeet.occurrence.listing;

import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.ParsedSeries;

/**
 * A stretch of a list, all of it as it was at one time.
 *
 * @param parsed the series as its row has it
 * @param series the same as the viewer may know it
 * @param restrictionState the transaction that wrote who may see the series
 * @param now what has ended by then is over
 */
public record ListPage(
        ParsedSeries parsed, KnownSeries series, long restrictionState, List<ListItem> items, Instant now) {

    public ListPage {
        items = List.copyOf(items);
    }

    /** Its first items. */
    ListPage first(int size) {
        return new ListPage(parsed, series, restrictionState, items.subList(0, size), now);
    }
}
