package net.openmeet.occurrence.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.consistency.KnownVersion;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.TemplateJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What calendars said of standalone events last; who has imported one can wait for that to be known. */
@Repository
class ImportedEvents implements KnownVersion {

    private final JdbcClient database;

    ImportedEvents(JdbcClient database) {
        this.database = database;
    }

    /** What was said of an event last. Nobody else changes that until the transaction ends. */
    Optional<ImportedEvent> lock(UUID id) {
        return database.sql("select * from imported_event where event_id = :id for update")
                .param("id", id)
                .query(ImportedEvents::event)
                .optional();
    }

    void put(ImportedEvent event) {
        Timing timing = event.timing();
        database.sql("""
                        insert into imported_event (event_id, owner_id, version, template, zone, start, duration, cancelled)
                        values (:id, :owner, :version, :template::jsonb, :zone, :start, :duration, :cancelled)
                        on conflict (event_id) do update set
                            version = excluded.version, template = excluded.template, zone = excluded.zone,
                            start = excluded.start, duration = excluded.duration, cancelled = excluded.cancelled
                        """)
                .param("id", event.id())
                .param("owner", event.owner())
                .param("version", event.version())
                .param("template", TemplateJson.write(event.template()))
                .param("zone", timing.zone().getId())
                .param("start", timing.start().toString())
                .param("duration", timing.duration().toString())
                .param("cancelled", event.cancelled())
                .update();
    }

    @Override
    public String kind() {
        return "import";
    }

    /** For who imported them alone. */
    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        return database
                .sql(
                        "select event_id, version from imported_event where event_id = any(:ids) and owner_id = :viewer::uuid")
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("viewer", viewer.accountId())
                .query((row, number) -> Map.entry(row.getObject("event_id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ImportedEvent event(ResultSet row, int number) throws SQLException {
        return new ImportedEvent(
                row.getObject("event_id", UUID.class),
                row.getLong("version"),
                row.getObject("owner_id", UUID.class),
                TemplateJson.template(row.getString("template")),
                new Timing(
                        RecurrenceId.parse(row.getString("start")),
                        ZoneId.of(row.getString("zone")),
                        NominalDuration.parse(row.getString("duration"))),
                row.getBoolean("cancelled"));
    }
}
