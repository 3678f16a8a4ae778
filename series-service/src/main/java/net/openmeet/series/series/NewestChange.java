package net.openmeet.series.series;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last thing that somebody did to a series: one change, of which each version is a fact.
 *
 * @param first its first version
 * @param last its last version, which is the series'
 * @param kinds what its facts were, in their order
 * @param former what the series was before; null: it came into being, or the change is from before that was kept
 */
record NewestChange(
        long first,
        long last,
        Instant at,
        List<SeriesChange.Kind> kinds,
        @Nullable Former former) {

    NewestChange {
        kinds = List.copyOf(kinds);
    }

    /** Why it can't be taken back as the change of a version, if it can't. */
    Optional<UndoRefusal> refusal(long version) {
        return version < first || version > last
                ? Optional.of(new UndoRefusal.NotTheNewest(last))
                : kinds.stream().flatMap(kind -> UndoRefusal.of(kind).stream()).findFirst();
    }
}
