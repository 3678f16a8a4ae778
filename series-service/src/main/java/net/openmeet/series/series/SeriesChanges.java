package net.openmeet.series.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.FieldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was ever changed of series, for those who may change them. Goes with the series. */
@Repository
class SeriesChanges {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;

    SeriesChanges(JdbcClient database) {
        this.database = database;
    }

    /** Writes down what a fact changed, in the transaction that stores it. */
    void add(SeriesFact.Lasting fact) {
        SeriesChange change = SeriesChange.of(fact);
        database.sql("""
                        insert into series_change (series_id, version, change_id, changed_by, changed_at, kind, from_id, changes)
                        values (:series, :version, :change, :by, :at, :kind, :from, :changes::jsonb)
                        """)
                .param("series", fact.seriesId())
                .param("version", change.version())
                .param("change", change.changeId())
                .param("by", change.by())
                .param("at", SeriesRow.timestamp(change.at()))
                .param("kind", change.kind().name())
                .param("from", change.from())
                .param("changes", JSON.writeValueAsString(change.changes()))
                .update();
    }

    /** The changes of a series before a version, newest first. */
    List<SeriesChange> newestFirst(UUID series, long before, int limit) {
        return database.sql("""
                        select * from series_change where series_id = :series and version < :before
                        order by version desc limit :limit
                        """)
                .param("series", series)
                .param("before", before)
                .param("limit", limit)
                .query(SeriesChanges::change)
                .list();
    }

    private static SeriesChange change(ResultSet row, int number) throws SQLException {
        return new SeriesChange(
                row.getLong("version"),
                row.getObject("change_id", UUID.class),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                SeriesChange.Kind.valueOf(row.getString("kind")),
                row.getString("from_id"),
                JSON.readValue(row.getString("changes"), FIELDS));
    }
}
