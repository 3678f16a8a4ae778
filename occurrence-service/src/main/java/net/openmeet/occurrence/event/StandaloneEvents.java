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
import net.openmeet.occurrence.occurrence.OccurrenceRows;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.occurrence.time.StoredTiming;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.people.OrganiserColumns;
import net.openmeet.vocabulary.template.TemplateJson;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The standalone events, all slugs that they have and had, and tombstones of those that were removed or are dates of series. */
@Repository
public class StandaloneEvents {

    private static final String COLUMNS =
            "id, version, slug, owner_id, co_organisers, hosts, group_id, visibility, status, cancellation_reason, template, zone, start,"
                    + " duration, frozen_timing";

    /** Whoever asks: a role in a group counts for nobody. */
    private static final String FOR_NOBODY = COLUMNS + ", null::uuid as editor";

    private static final String FIND = """
            select %s, %s from event_slug as name join standalone_event as event on event.id = name.event_id
            where name.slug = :slug and not event.removed and %s
              and (name.slug = event.slug or event.visibility = 'public' or %s)
            """.formatted(
                    "event." + COLUMNS.replace(", ", ", event."),
                    OccurrenceRights.editor("event"),
                    OccurrenceRights.eventSeenBy("event"),
                    OccurrenceRights.ledOn("event"));

    private static final String ADOPTED =
            """
            select restriction.slug as series, occurrence.recurrence_id
            from event_slug as name
            join standalone_event as event on event.id = name.event_id and event.removed
            join occurrence on occurrence.id = event.id
            join series_restriction as restriction on restriction.series_id = occurrence.series_id
            where name.slug = :slug and %s
              and (restriction.visibility = 'public' or %s
                   or name.slug = event.slug and not name.guessable)
            """.formatted(OccurrenceRights.seenBy("restriction"), OccurrenceRights.ledOn("restriction"));

    private static final String CHANGE = """
            update standalone_event
            set version = :version, slug = :slug, visibility = :visibility, status = :status, cancellation_reason = :reason,
                co_organisers = :coOrganisers, hosts = :hosts, group_id = :group::uuid, template = :template::jsonb, zone = :zone, start = :start, duration = :duration,
                starts_at = :starts, ends_at = :ends, tzdb_version = :tzdb, frozen_timing = :frozen::jsonb
            where id = :id
            """;

    private final JdbcClient database;

    StandaloneEvents(JdbcClient database) {
        this.database = database;
    }

    /** An event and the instants that it is stored with. */
    record Derived(StandaloneEvent event, Instant startsAt, Instant endsAt) {

        /** Whether the time zone data of this JVM gives other instants. */
        boolean isMoved() {
            Timing timing = event.details().timing();
            return !timing.startsAt().equals(startsAt) || !timing.endsAt().equals(endsAt);
        }

        /** The event as it is from now on: in a new version where it is moved. */
        StandaloneEvent rederived() {
            return isMoved() ? event.next() : event;
        }

        /** The event as others saw it. */
        OccurrenceView before() {
            return event.view().at(event.details().timing().at(startsAt, endsAt));
        }
    }

    /** Adds an event; false, and no effect, if its slug is or was another's. */
    boolean add(StandaloneEvent event) {
        return bound("""
                        with name as (insert into event_slug (slug, event_id, guessable)
                                      values (:slug, :id, :visibility = 'public')
                                      on conflict do nothing returning slug)
                        insert into standalone_event (id, version, slug, owner_id, co_organisers, hosts, group_id, visibility, status, template, zone, start,
                                                      duration, starts_at, ends_at, tzdb_version, frozen_timing)
                        select :id, :version, slug, :owner, :coOrganisers, :hosts, :group::uuid, :visibility, :status, :template::jsonb, :zone, :start,
                               :duration, :starts, :ends, :tzdb, :frozen::jsonb
                        from name
                        """, event).param("owner", event.organisers().owner()).update() == 1;
    }

    /** Gives an event one more slug; false, and no effect, if that is or was another's. */
    boolean addSlug(UUID event, String slug, boolean guessable) {
        return database.sql("""
                        insert into event_slug (slug, event_id, guessable) values (:slug, :event, :guessable)
                        on conflict do nothing
                        """)
                        .param("slug", slug)
                        .param("event", event)
                        .param("guessable", guessable)
                        .update()
                == 1;
    }

    /** The slug that an event had when it was public; empty where it never was. */
    Optional<String> guessableSlug(UUID event) {
        return database.sql("select slug from event_slug where event_id = :event and guessable")
                .param("event", event)
                .query(String.class)
                .optional();
    }

    /** Writes all that can change of an event, its instants derived anew; who calls has locked it. */
    void change(StandaloneEvent event) {
        bound(CHANGE, event).update();
    }

    /** As {@link #change}, and writes down when it took place, or would have. */
    void end(StandaloneEvent event) {
        bound(CHANGE, event)
                .param("frozen", StoredTiming.write(event.details().timing()))
                .update();
    }

    /** Leaves a tombstone. */
    void remove(UUID id) {
        database.sql("""
                        with forgotten as (delete from event_trail where event_id = :id)
                        update standalone_event set removed = true, version = version + 1 where id = :id
                        """).param("id", id).update();
    }

    /** The event that a viewer may see; a former slug leads on to what is public, and those for whom it is to everything. */
    Optional<StandaloneEvent> find(String slug, Viewer viewer) {
        return found(FIND, slug, viewer);
    }

    /** As {@link #find}, and keeps all others from changing it until the transaction ends. */
    Optional<StandaloneEvent> lock(String slug, Viewer viewer) {
        return found(FIND + " for no key update of event", slug, viewer);
    }

    /** Some events of an owner, which nobody else changes until the transaction ends. */
    List<StandaloneEvent> lockOwnedBy(UUID account, int limit) {
        return lockSome("owner_id = :account", account, limit);
    }

    /** Some events that an account organises together with their owners, which nobody else changes until the transaction ends. */
    List<StandaloneEvent> lockNaming(UUID account, int limit) {
        return lockSome("organisers <> '{}' and organisers @> array[:account]", account, limit);
    }

    /** Has an event be an heir's that is locked. */
    void inherit(StandaloneEvent inherited) {
        database.sql("update standalone_event set owner_id = :owner, co_organisers = '{}', hosts = '{}' where id = :id")
                .param("id", inherited.id())
                .param("owner", inherited.organisers().owner())
                .update();
        change(inherited);
    }

    /** Has tombstones of an account be those of another one, and name it as an organiser no more. */
    void handTombstonesOver(UUID from, UUID to) {
        database.sql("""
                        update standalone_event
                           set owner_id = case owner_id when :from then :to else owner_id end,
                               co_organisers = array_remove(co_organisers, :from), hosts = array_remove(hosts, :from)
                         where removed and (owner_id = :from or :from = any (organisers))
                        """).param("from", from).param("to", to).update();
    }

    private List<StandaloneEvent> lockSome(String condition, UUID account, int limit) {
        return database.sql("select " + FOR_NOBODY + " from standalone_event where " + condition
                        + " and not removed order by id limit :limit for no key update")
                .param("account", account)
                .param("limit", limit)
                .query(StandaloneEvents::event)
                .list();
    }

    /** The event of an id; empty where it is gone. */
    Optional<StandaloneEvent> find(UUID id) {
        return database.sql("select " + FOR_NOBODY + " from standalone_event where id = :id and not removed")
                .param("id", id)
                .query(StandaloneEvents::event)
                .optional();
    }

    /** The event of an id, which nobody else changes until the transaction ends; empty where it is gone. */
    Optional<StandaloneEvent> lock(UUID id) {
        return database.sql("select " + FOR_NOBODY
                        + " from standalone_event where id = :id and not removed for no key update")
                .param("id", id)
                .query(StandaloneEvents::event)
                .optional();
    }

    /** The name of the date as which an event goes on that had this one: it leads on as a former slug of a series does, and whoever was given one that can't be guessed. */
    Optional<OccurrenceSlug> adopted(String slug, Viewer viewer) {
        return database.sql(ADOPTED)
                .param("slug", slug)
                .param("viewer", viewer.accountId())
                .query((row, number) ->
                        new OccurrenceSlug(row.getString("series"), RecurrenceId.parse(row.getString("recurrence_id"))))
                .optional();
    }

    private Optional<StandaloneEvent> found(String sql, String slug, Viewer viewer) {
        return database.sql(sql)
                .param("slug", slug)
                .param("viewer", viewer.accountId())
                .query(StandaloneEvents::event)
                .optional();
    }

    /** Locks some that have ended, of those that nobody is working on. */
    List<StandaloneEvent> claimEnded(Instant now, int limit) {
        return database.sql("select " + FOR_NOBODY + """
                         from standalone_event
                        where status <> 'completed' and frozen_timing is null and not removed and ends_at <= :now
                        order by ends_at limit :limit
                        for no key update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(StandaloneEvents::event)
                .list();
    }

    /** Locks some whose instants come from older time zone data than this JVM has, of those that nobody is working on. */
    List<Derived> claimOutdated(int limit) {
        return database.sql("select starts_at, ends_at, " + FOR_NOBODY + """
                         from standalone_event
                        where status <> 'completed' and frozen_timing is null and not removed and tzdb_version < :tzdb limit :limit
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
        Timing timing = event.details().timing();
        return database.sql(sql)
                .param("id", event.id())
                .param("version", event.version())
                .param("slug", event.slug())
                .param("coOrganisers", OrganiserColumns.of(event.organisers().coOrganisers()))
                .param("hosts", OrganiserColumns.of(event.organisers().hosts()))
                .param("group", event.groupId())
                .param("frozen", event.status() == OccurrenceStatus.COMPLETED ? StoredTiming.write(timing) : null)
                .param("visibility", event.details().visibility().text())
                .param("status", event.status().text())
                .param("reason", event.stage().reason())
                .param("template", TemplateJson.write(event.details().template()))
                .param("zone", timing.zone().getId())
                .param("start", timing.start().toString())
                .param("duration", timing.duration().toString())
                .param("starts", timing.startsAt().atOffset(ZoneOffset.UTC))
                .param("ends", timing.endsAt().atOffset(ZoneOffset.UTC))
                .param("tzdb", TimeZoneData.version());
    }

    /** The event of a row that has the table's columns, and {@code editor}: who asks, where a role in its group lets them change it. */
    public static StandaloneEvent event(ResultSet row, int number) throws SQLException {
        return new StandaloneEvent(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("slug"),
                OrganiserColumns.readFor(row, "owner_id", "co_organisers", "hosts"),
                row.getObject("group_id", UUID.class),
                OccurrenceRows.stage(row),
                new StandaloneEventDetails(
                        TemplateJson.template(row.getString("template")),
                        Visibility.of(row.getString("visibility")),
                        timing(row)));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        String frozen = row.getString("frozen_timing");
        if (frozen != null) {
            return StoredTiming.read(frozen);
        }
        return new Timing(
                RecurrenceId.parse(row.getString("start")),
                ZoneId.of(row.getString("zone")),
                NominalDuration.parse(row.getString("duration")));
    }
}
