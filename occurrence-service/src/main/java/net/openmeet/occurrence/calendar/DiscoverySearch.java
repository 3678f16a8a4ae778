package net.openmeet.occurrence.calendar;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.database.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is looked for, as the database understands it.
 *
 * @param words a {@code tsquery}; null: whatever they are
 * @param few the series that may have it; null: there are more than {@value #FEW}, or nothing is looked for
 */
record DiscoverySearch(
        @Nullable String words,
        DiscoveryFilters filters,
        @Nullable List<UUID> few) {

    /**
     * Of so many series at most each is asked for its dates; the dates of more are found soon by looking at all in their order. The planner can't know which is
     * right: it takes all words that aren't among the most common for equally rare.
     */
    static final int FEW = 1_000;

    /** The same, with the series that may have it as far as they were looked for. */
    DiscoverySearch amongSeries(List<UUID> series) {
        return new DiscoverySearch(words, filters, series.size() > FEW ? null : List.copyOf(series));
    }

    boolean isForEverything() {
        return words == null && filters.equals(DiscoveryFilters.NONE);
    }

    boolean isNearby() {
        return filters.nearby() != null;
    }

    /** Gives a statement of {@link PublicStatement} the parameters that say what is looked for. */
    JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec filtered = statement
                .param("words", words)
                .param("few", Column.of("uuid", few == null ? List.<UUID>of() : few, id -> id))
                .params(Map.of(
                        "tags", texts(filters.tags()),
                        "required", texts(filters.required())));
        Nearby nearby = filters.nearby();
        return nearby == null
                ? filtered
                : filtered.param("cells", texts(nearby.cells()))
                        .param("latitude", nearby.centre().degreesOfLatitude())
                        .param("longitude", nearby.centre().degreesOfLongitude())
                        .param("radius", nearby.kilometres());
    }

    private static Object texts(List<String> facets) {
        return Column.of("text", facets, facet -> facet);
    }
}
