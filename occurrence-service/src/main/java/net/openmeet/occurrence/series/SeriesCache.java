package net.openmeet.occurrence.series;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Series that were parsed, so that the next request needn't. Who may see one, and whether it is still the same, only its rows say; a name
 * leads to what everybody with the link may see alone, so that asking for anything else takes as long as asking for nothing.
 */
@Component
public class SeriesCache {

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final int MOST_NAMES = 10_000;

    private final Cache<UUID, ParsedSeries> parsed = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((UUID id, ParsedSeries series) -> weight(series.series()))
            .build();

    private final Cache<String, UUID> names =
            Caffeine.newBuilder().maximumSize(MOST_NAMES).build();

    /** What a name led to when it was last asked for; it may have changed since. */
    public Optional<ParsedSeries> named(String slug) {
        return Optional.ofNullable(names.getIfPresent(slug))
                .map(parsed::getIfPresent)
                .filter(ParsedSeries::isByTodaysRules);
    }

    /** The series of a row in this version and state. */
    Optional<ParsedSeries> find(UUID id, long version, long rowState) {
        return Optional.ofNullable(parsed.getIfPresent(id)).filter(known -> known.isStill(version, rowState));
    }

    void add(ParsedSeries series) {
        parsed.put(series.series().id(), series);
    }

    /** Remembers what a name leads everybody to, and forgets it where it leads not everybody there. */
    void name(String slug, UUID id, boolean everybody) {
        if (everybody) {
            names.put(slug, id);
        } else {
            names.invalidate(slug);
        }
    }

    /** A name leads nowhere. */
    void forget(String slug) {
        names.invalidate(slug);
    }

    private static int weight(KnownSeries series) {
        return series.phases().weight();
    }
}
