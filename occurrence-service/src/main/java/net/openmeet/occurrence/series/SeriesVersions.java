package net.openmeet.occurrence.series;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.consistency.KnownVersion;
import net.openmeet.platform.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
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

    /** The newest versions heard of, also of deleted series. */
    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        return database
                .sql("""
                        select id, version from known_series
                        where id = any(:ids) and (visibility <> 'private' or owner_id = :viewer)
                        union all select id, version from forgotten_series where id = any(:ids)
                        """)
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("viewer", viewer.accountId())
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::max));
    }
}
