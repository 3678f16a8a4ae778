package net.openmeet.series.series;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Series that were parsed from their rows, by version: no two states of a series have the same. Whether somebody may see one, only the statement says. */
@Component
class SeriesCache {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Cache<Key, Series> parsed = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Series series) -> series.phases().weight())
            .build();

    private record Key(UUID id, long version) {}

    /** The series of a row. */
    Series of(ResultSet row, int number) throws SQLException {
        var key = new Key(row.getObject("id", UUID.class), row.getLong("version"));
        Series known = parsed.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Series series = SeriesRow.map(row, number);
        parsed.put(key, series);
        return series;
    }
}
