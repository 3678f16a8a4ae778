package net.openmeet.series.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.FieldChange;

/** What was decided about a series, once and for all. Its version is the series' after the fact. */
public sealed interface SeriesFact {

    UUID seriesId();

    long version();

    /** What somebody did that made this a fact. */
    Change change();

    /**
     * It came into being.
     *
     * @param overrides what an imported calendar says of single dates
     */
    record Created(Series series, List<ImportedOverride> overrides, Change change) implements SeriesFact {

        public Created {
            overrides = List.copyOf(overrides);
        }

        @Override
        public UUID seriesId() {
            return series.id();
        }

        @Override
        public long version() {
            return series.version();
        }
    }

    /**
     * It looks different.
     *
     * @param series as it is from now on
     * @param changes what is different, at least one field
     * @param demotes who goes beyond the capacity gives up the seat, the last-come first
     */
    record TemplateChanged(Series series, List<FieldChange> changes, boolean demotes, Change change)
            implements SeriesFact {

        public TemplateChanged {
            changes = List.copyOf(changes);
        }

        @Override
        public UUID seriesId() {
            return series.id();
        }

        @Override
        public long version() {
            return series.version();
        }
    }

    /** It is gone, with all of its occurrences. */
    record Deleted(UUID seriesId, long version, Instant deletedAt, Change change) implements SeriesFact {}
}
