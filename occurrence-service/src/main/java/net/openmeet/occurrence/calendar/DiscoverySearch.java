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
 * @param byMember whether who looks has signed in, and finds what is visible to members
 * @param few the series that may have it; null: there are more than {@value #FEW}, or nothing is looked for
 */
record DiscoverySearch(
        @Nullable String words,
        DiscoveryFilters filters,
        boolean byMember,
        @Nullable List<UUID> few) {

    /** Stands in statements for what is in the lists of who looks. */
    static final String LISTED = "{listed}";

    /**
     * Of so many series at most each is asked for its dates; the dates of more are found soon by looking at all in their order. The planner can't know which is
     * right: it takes all words that aren't among the most common for equally rare.
     */
    static final int FEW = 1_000;

    /** The same, with the series that may have it as far as they were looked for. */
    DiscoverySearch amongSeries(List<UUID> series) {
        return new DiscoverySearch(words, filters, byMember, series.size() > FEW ? null : List.copyOf(series));
    }

    boolean isForEverything() {
        return words == null && filters.equals(DiscoveryFilters.NONE);
    }

    /** A statement that says {@code visibility} {@value #LISTED} of all that is found. */
    String over(String statement) {
        return statement.replace(LISTED, byMember ? "in ('public', 'members')" : "= 'public'");
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
