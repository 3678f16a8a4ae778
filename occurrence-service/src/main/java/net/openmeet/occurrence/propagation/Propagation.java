package net.openmeet.occurrence.propagation;

import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;

/**
 * A change of a series that its stored dates follow.
 *
 * @param change as the facts of the dates name it
 */
record Propagation(KnownSeries before, KnownSeries after, Change change) {

    UUID seriesId() {
        return after.id();
    }

    /** The version of the series that is followed. */
    long version() {
        return after.version();
    }

    /** Who may see an occurrence, where, and who organises it is no value of it: that changes for past ones, too. */
    boolean concernsPastDates() {
        return before.visibility() != after.visibility()
                || !before.slug().equals(after.slug())
                || !before.organisers().equals(after.organisers());
    }
}
