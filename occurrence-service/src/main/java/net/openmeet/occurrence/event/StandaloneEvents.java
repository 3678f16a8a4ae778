package net.openmeet.occurrence.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The standalone events, and tombstones of removed ones. */
@Repository
class StandaloneEvents {

    private static final String COLUMNS =
            "id, version, slug, owner_id, visibility, status, template, zone, start, duration";

    private final JdbcClient database;

    StandaloneEvents(JdbcClient database) {
        this.database = database;
    }

    /** An event and the instants that it is stored with. */
    record Derived(StandaloneEvent event, Instant startsAt, Instant endsAt) {

        /** Whether the time zone data of this JVM gives other instants. */
        boolean isMoved() {
            var timing = event.details().timing();
            return !timing.startsAt().equals(startsAt) || !timing.endsAt().equals(endsAt);
        }
    }

    /** Adds an event; false, and no effect, if its slug is or was another's. */
    boolean add(StandaloneEvent event) {
        return bound("""
                        insert into standalone_event (id, version, slug, owner_id, visibility, status, template, zone,
                                                      start, duration, starts_at, ends_at, tzdb_version)
                        values (:id, :version, :slug, :owner, :visibility, :status, :template::jsonb, :zone,
                                :start, :duration, :starts, :ends, :tzdb)
                        on conflict (slug) do nothing
                        """, event)
                        .param("slug", event.slug())
                        .param("owner", event.ownerId())
                        .update()
                == 1;
    }

    /** Writes all that can change of an event, its instants derived anew; who calls has locked it. */
    void change(StandaloneEvent event) {
        bound("""
                        update standalone_event
                        set version = :version, visibility = :visibility, status = :status, template = :template::jsonb,
                            zone = :zone, start = :start, duration = :duration,
                            starts_at = :starts, ends_at = :ends, tzdb_version = :tzdb
                        where id = :id
                        """, event).update();
    }

    /** Leaves a tombstone. */
    void remove(UUID id) {
        database.sql("update standalone_event set removed = true, version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    Optional<StandaloneEvent> bySlug(String slug) {
        return database.sql("select " + COLUMNS + " from standalone_event where slug = :slug and not removed")
                .param("slug", slug)
                .query(StandaloneEvents::event)
                .optional();
    }

    /** Reads an event and keeps all others from changing it until the transaction ends. */
    Optional<StandaloneEvent> lock(String slug) {
        return database.sql("select " + COLUMNS
                        + " from standalone_event where slug = :slug and not removed for no key update")
                .param("slug", slug)
                .query(StandaloneEvents::event)
                .optional();
    }

    /** Completes some that have ended, of those that nobody is working on. */
    List<OccurrenceFact.Completed> complete(Instant now, int limit) {
        return database.sql("""
                        update standalone_event set status = 'completed', version = version + 1
                        where id in (
                            select id from standalone_event
                            where status = 'scheduled' and not removed and ends_at <= :now
                            order by ends_at limit :limit
                            for no key update skip locked)
                        returning id, version
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new OccurrenceFact.Completed(id, id, row.getLong("version"), now);
                })
                .list();
    }

    /** Locks some whose instants come from older time zone data than this JVM has, of those that nobody is working on. */
    List<Derived> claimOutdated(int limit) {
        return database.sql("select starts_at, ends_at, " + COLUMNS + """
                         from standalone_event
                        where status = 'scheduled' and not removed and tzdb_version < :tzdb limit :limit
                        for no key update skip locked
                        """)
                .param("tzdb", TimeZoneData.version())
                .param("limit", limit)
                .query((row, number) -> new Derived(
                        event(row, number),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, StandaloneEvent event) {
        var timing = event.details().timing();
        var zone = timing.zone();
        return database.sql(sql)
                .param("id", event.id())
                .param("version", event.version())
                .param("visibility", event.details().visibility().text())
                .param("status", event.status().text())
                .param("template", JsonColumn.write(event.details().template()))
                .param("zone", zone == null ? null : zone.getId())
                .param("start", timing.start().toString())
                .param("duration", timing.duration().toString())
                .param("starts", timing.startsAt().atOffset(ZoneOffset.UTC))
                .param("ends", timing.endsAt().atOffset(ZoneOffset.UTC))
                .param("tzdb", TimeZoneData.version());
    }

    private static StandaloneEvent event(ResultSet row, int number) throws SQLException {
        var zone = row.getString("zone");
        return new StandaloneEvent(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("slug"),
                row.getObject("owner_id", UUID.class),
                OccurrenceStatus.of(row.getString("status")),
                new StandaloneEventDetails(
                        JsonColumn.read(row.getString("template"), Template.class),
                        Visibility.of(row.getString("visibility")),
                        new Timing(
                                RecurrenceId.parse(row.getString("start")),
                                zone == null ? null : ZoneId.of(zone),
                                NominalDuration.parse(row.getString("duration")))));
    }
}
