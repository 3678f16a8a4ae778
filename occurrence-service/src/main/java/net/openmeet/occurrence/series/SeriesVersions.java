package net.openmeet.occurrence.series;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.rights.OccurrenceRights;
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

    /**
     * The newest versions that dates have followed and that restrict who may see them, also of deleted series; nothing where
     * one of the two hasn't been heard of.
     */
    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        return database
                .sql("""
                        select series_id as id, least(greatest(restriction.version, heard), coalesce(forgotten.version, known.version)) as version
                        from series_restriction as restriction
                        left join known_series as known on known.id = series_id
                        left join forgotten_series as forgotten on forgotten.id = series_id
                        where series_id = any(:ids) and (forgotten.id is not null or %s and %s)
                        """.formatted(
                        OccurrenceRights.seenBy("restriction"), OccurrenceRights.seenBy("known", "restriction")))
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("viewer", viewer.accountId())
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
