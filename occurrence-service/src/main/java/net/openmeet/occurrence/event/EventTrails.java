package net.openmeet.occurrence.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.OccurrenceChanges;
import net.openmeet.occurrence.trail.ChangesColumn;
import net.openmeet.occurrence.trail.TrailKind;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.FieldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last {@value #MOST} changes of each standalone event, for those who may change it. They go with the event. */
@Repository
class EventTrails {

    static final int MOST = 1_000;

    private final JdbcClient database;

    EventTrails(JdbcClient database) {
        this.database = database;
    }

    /** Writes down that an event came into being, in the transaction that stores it. */
    void begin(StandaloneEvent event, Change change, Instant at, TrailKind kind) {
        add(event, change, at, kind, List.of());
    }

    /** Writes down what a change made of an event, in the transaction that stores it. */
    void add(StandaloneEvent before, StandaloneEvent after, Change change, Instant at, TrailKind kind) {
        add(after, change, at, kind, OccurrenceChanges.ofAll(before.view(), after.view()));
    }

    private void add(StandaloneEvent event, Change change, Instant at, TrailKind kind, List<FieldChange> changes) {
        database.sql("""
                        with forgotten as (delete from event_trail where event_id = :event and version <= :version - :most)
                        insert into event_trail (event_id, version, change_id, changed_by, changed_at, kind, changes)
                        values (:event, :version, :change, :by::uuid, :at, :kind, :changes::jsonb)
                        """)
                .param("event", event.id())
                .param("version", event.version())
                .param("most", MOST)
                .param("change", change.id())
                .param("by", change.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("changes", ChangesColumn.write(changes))
                .update();
    }

    /** The changes of an event before a version, newest first. */
    List<EventTrail> newestFirst(UUID event, long before, int limit) {
        return database.sql("""
                        select version, change_id, changed_by, changed_at, kind, changes from event_trail
                        where event_id = :event and version < :before
                        order by version desc limit :limit
                        """)
                .param("event", event)
                .param("before", before)
                .param("limit", limit)
                .query(EventTrails::trail)
                .list();
    }

    private static EventTrail trail(ResultSet row, int number) throws SQLException {
        return new EventTrail(
                row.getLong("version"),
                row.getObject("change_id", UUID.class),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                TrailKind.valueOf(row.getString("kind")),
                ChangesColumn.read(row.getString("changes")));
    }
}
