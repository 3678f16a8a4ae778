package net.openmeet.series.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.TemplateJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What dates of imported series, and imported events, are like that aren't any more as they were made. */
@Repository
public class KnownOccurrences {

    private static final String LEARN = """
            insert into known_occurrence as known
                (id, version, series_id, recurrence_id, slug, template, zone, start, ends_at, cancelled)
            select :id, :version, :series::uuid, :date, :slug, :template::jsonb, :zone, :start, :end, :cancelled
            where (exists (select from imported_series where series_id = :series::uuid)
                   or exists (select from imported_event where event_id = :id))
              and (:series::uuid is null or exists (select from series where id = :series::uuid))
            on conflict (id) do update set
                version = excluded.version, series_id = excluded.series_id, recurrence_id = excluded.recurrence_id,
                slug = excluded.slug, template = excluded.template, zone = excluded.zone, start = excluded.start,
                ends_at = excluded.ends_at, cancelled = excluded.cancelled
            where known.version < excluded.version
            """;

    private final JdbcClient database;

    KnownOccurrences(JdbcClient database) {
        this.database = database;
    }

    /** Learns what one is like; what is older than what is known changes nothing, and so does what no import speaks of. */
    public void learn(KnownOccurrence occurrence) {
        RecurrenceId date = occurrence.date();
        database.sql(LEARN)
                .param("id", occurrence.id())
                .param("version", occurrence.version())
                .param("series", occurrence.seriesId())
                .param("date", date == null ? null : date.toString())
                .param("slug", occurrence.slug())
                .param("template", TemplateJson.write(occurrence.template()))
                .param("zone", occurrence.zone().getId())
                .param("start", occurrence.start().toString())
                .param("end", occurrence.endsAt().atOffset(ZoneOffset.UTC))
                .param("cancelled", occurrence.cancelled())
                .update();
    }

    /** One is gone; an event that an import made is forgotten, so that the next one makes it again. */
    public void forget(UUID id) {
        database.sql("delete from known_occurrence where id = :id")
                .param("id", id)
                .update();
        database.sql("delete from imported_event where event_id = :id")
                .param("id", id)
                .update();
    }

    public Optional<KnownOccurrence> find(UUID id) {
        return database.sql("select * from known_occurrence where id = :id")
                .param("id", id)
                .query(KnownOccurrences::occurrence)
                .optional();
    }

    /** Those of a series. */
    public List<KnownOccurrence> ofSeries(UUID series) {
        return database.sql("select * from known_occurrence where series_id = :series")
                .param("series", series)
                .query(KnownOccurrences::occurrence)
                .list();
    }

    private static KnownOccurrence occurrence(ResultSet row, int number) throws SQLException {
        String date = row.getString("recurrence_id");
        return new KnownOccurrence(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("series_id", UUID.class),
                date == null ? null : RecurrenceId.parse(date),
                row.getString("slug"),
                TemplateJson.template(row.getString("template")),
                ZoneId.of(row.getString("zone")),
                RecurrenceId.parse(row.getString("start")),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("cancelled"));
    }
}
