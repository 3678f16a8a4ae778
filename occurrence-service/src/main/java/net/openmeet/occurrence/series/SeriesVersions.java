package net.openmeet.occurrence.series;

import java.util.OptionalLong;
import java.util.UUID;
import net.openmeet.platform.consistency.KnownVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How new the copies of the series are. */
@Component
class SeriesVersions implements KnownVersion {

    private final JdbcClient database;

    SeriesVersions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "series";
    }

    /** The newest version heard of, also of a deleted series; empty when never heard of. */
    @Override
    public OptionalLong version(UUID id) {
        return database.sql("""
                        select version from known_series where id = :id
                        union all select version from forgotten_series where id = :id
                        order by version desc
                        limit 1
                        """)
                .param("id", id)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
