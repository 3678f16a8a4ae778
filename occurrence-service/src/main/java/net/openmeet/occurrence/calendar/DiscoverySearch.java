package net.openmeet.occurrence.calendar;

import java.util.List;
import java.util.Map;
import net.openmeet.platform.database.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is looked for, as the database understands it.
 *
 * @param words a {@code tsquery}; null: whatever they are
 */
record DiscoverySearch(@Nullable String words, DiscoveryFilters filters) {

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
