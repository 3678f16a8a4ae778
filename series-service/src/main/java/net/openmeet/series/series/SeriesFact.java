package net.openmeet.series.series;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/** What was decided about a series, once and for all. Its version is the series' after the fact. */
public sealed interface SeriesFact {

    UUID seriesId();

    long version();

    /**
     * It came into being.
     *
     * @param overrides what an imported calendar says of single dates
     */
    record Created(Series series, List<ImportedOverride> overrides) implements SeriesFact {

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
     * @param template the whole template from now on
     * @param visibility who may see it from now on
     * @param changed what is different, at least one field
     */
    record TemplateChanged(
            UUID seriesId,
            long version,
            Template template,
            Visibility visibility,
            Set<SeriesField> changed,
            Instant changedAt)
            implements SeriesFact {

        public TemplateChanged {
            changed = Set.copyOf(changed);
        }
    }

    /** It is gone, with all of its occurrences. */
    record Deleted(UUID seriesId, long version, Instant deletedAt) implements SeriesFact {}
}
