package net.openmeet.series.icalendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.TemplateJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which component of a member's calendars became which standalone event, and what was said of it last. */
@Repository
class ImportedEvents {

    private final JdbcClient database;

    /**
     * An import.
     *
     * @param said what the file said
     * @param version of the component
     */
    record Earlier(ImportedEvent said, EntryVersion version) {}

    ImportedEvents(JdbcClient database) {
        this.database = database;
    }

    /** The event that a member's UID has become. */
    Optional<Earlier> find(UUID owner, String uid) {
        return database.sql("select * from imported_event where owner_id = :owner and uid = :uid")
                .param("owner", owner)
                .param("uid", uid)
                .query(ImportedEvents::earlier)
                .optional();
    }

    /** Remembers what was said of an event, by which component. */
    void put(String uid, ImportedEvent event, EntryVersion version) {
        database.sql("""
                        insert into imported_event (owner_id, uid, event_id, version, slug, sequence, stamped_at, modified_at,
                                                    template, zone, start, duration, cancelled)
                        values (:owner, :uid, :id, :version, :slug, :sequence, :stamped, :modified,
                                :template::jsonb, :zone, :start, :duration, :cancelled)
                        on conflict (owner_id, uid) do update set
                            version = excluded.version, sequence = excluded.sequence, stamped_at = excluded.stamped_at,
                            modified_at = excluded.modified_at, template = excluded.template, zone = excluded.zone,
                            start = excluded.start, duration = excluded.duration, cancelled = excluded.cancelled
                        """)
                .param("owner", event.owner())
                .param("uid", uid)
                .param("id", event.id())
                .param("version", event.version())
                .param("slug", event.slug())
                .param("sequence", version.sequence())
                .param("stamped", version.stamped().atOffset(ZoneOffset.UTC))
                .param("modified", version.modified().atOffset(ZoneOffset.UTC))
                .param("template", TemplateJson.write(event.template()))
                .param("zone", event.time().zone().getId())
                .param("start", event.time().start().toString())
                .param("duration", event.time().duration().toString())
                .param("cancelled", event.cancelled())
                .update();
    }

    private static Earlier earlier(ResultSet row, int number) throws SQLException {
        return new Earlier(
                new ImportedEvent(
                        row.getObject("event_id", UUID.class),
                        row.getLong("version"),
                        row.getObject("owner_id", UUID.class),
                        row.getString("slug"),
                        TemplateJson.template(row.getString("template")),
                        new EventTime(
                                ZoneId.of(row.getString("zone")),
                                RecurrenceId.parse(row.getString("start")),
                                NominalDuration.parse(row.getString("duration"))),
                        row.getBoolean("cancelled")),
                new EntryVersion(
                        row.getLong("sequence"),
                        row.getObject("stamped_at", OffsetDateTime.class).toInstant(),
                        row.getObject("modified_at", OffsetDateTime.class).toInstant()));
    }
}
