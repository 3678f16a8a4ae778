package net.openmeet.occurrence.series;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.occurrence.template.Template;
import net.openmeet.occurrence.template.Visibility;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.consistency.KnownVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The series that this service knows, and tombstones of those that it has to forget. */
@Repository
public class KnownSeriesRepository implements KnownVersion {

    private static final String COLUMNS =
            "id, version, slug, owner_id, visibility, template, zone, start, duration, rrules, rdates, exdates";

    private final JdbcClient database;

    KnownSeriesRepository(JdbcClient database) {
        this.database = database;
    }

    /** Adds a series; false, and no effect, if it is known or was deleted already. */
    public boolean add(KnownSeries series) {
        var schedule = ScheduleText.of(series.schedule());
        return database.sql("""
                        insert into known_series (%s)
                        select :id, :version, :slug, :owner, :visibility, :template::jsonb,
                               :zone, :start, :duration, :rrules, :rdates, :exdates
                        where not exists (select from forgotten_series where id = :id)
                        on conflict (id) do nothing
                        """.formatted(COLUMNS))
                        .param("id", series.id())
                        .param("version", series.version())
                        .param("slug", series.slug())
                        .param("owner", series.ownerId())
                        .param("visibility", series.visibility().text())
                        .param("template", JsonColumn.write(series.template()))
                        .param("zone", schedule.zone())
                        .param("start", schedule.start())
                        .param("duration", schedule.duration())
                        .param("rrules", schedule.rrules().toArray(String[]::new))
                        .param("rdates", schedule.rdates().toArray(String[]::new))
                        .param("exdates", schedule.exdates().toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Writes a changed template and visibility. */
    public void change(KnownSeries series) {
        database.sql("""
                        update known_series set version = :version, visibility = :visibility, template = :template::jsonb
                        where id = :id
                        """)
                .param("id", series.id())
                .param("version", series.version())
                .param("visibility", series.visibility().text())
                .param("template", JsonColumn.write(series.template()))
                .update();
    }

    /** Deletes a series, known or not, for ever. */
    public void forget(UUID id, long version) {
        database.sql("delete from known_series where id = :id").param("id", id).update();
        database.sql("""
                        insert into forgotten_series (id, version) values (:id, :version)
                        on conflict (id) do update set version = greatest(forgotten_series.version, excluded.version)
                        """).param("id", id).param("version", version).update();
    }

    public boolean isForgotten(UUID id) {
        return database.sql("select exists (select from forgotten_series where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The series that has the slug now. */
    public Optional<KnownSeries> bySlug(String slug) {
        return database.sql("select " + COLUMNS + " from known_series where slug = :slug order by id desc limit 1")
                .param("slug", slug)
                .query(KnownSeriesRepository::series)
                .optional();
    }

    /**
     * Reads a series and keeps all others from working on it until the transaction ends. Whoever writes facts about a
     * series' occurrences holds this lock, so that the facts of a series are in the order of its changes.
     */
    public Optional<KnownSeries> lock(UUID id) {
        return database.sql("select " + COLUMNS + " from known_series where id = :id for no key update")
                .param("id", id)
                .query(KnownSeriesRepository::series)
                .optional();
    }

    /** As {@link #lock}, also where the series can't be read any more: it can still be deleted. */
    public void lockUnread(UUID id) {
        database.sql("select id from known_series where id = :id for no key update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Locks the series that has waited longest for work, of those that nobody is working on. */
    public Optional<UUID> claimDue(Instant now) {
        return database.sql("""
                        select id from known_series where due_at <= :now
                        order by due_at limit 1
                        for no key update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** When there is work for a series next; null: never again. */
    public void due(UUID id, @Nullable Instant at) {
        database.sql("update known_series set due_at = :at::timestamptz where id = :id")
                .param("id", id)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** There is work for a series at {@code at}, if not before. */
    public void dueBy(UUID id, Instant at) {
        database.sql("update known_series set due_at = least(due_at, :at::timestamptz) where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is due at {@code now} is due at {@code later} only. */
    public void postpone(UUID id, Instant now, Instant later) {
        database.sql("update known_series set due_at = :later where id = :id and due_at <= :now")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("later", later.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * There is work now for every series with open occurrences whose instants come from older time zone data; what
     * somebody is working on is left for the next time, so that nobody waits for anybody.
     */
    public void dueWhereOutdated(Instant now) {
        database.sql("""
                        update known_series set due_at = :now
                        where id in (
                            select id from known_series
                            where (due_at is null or due_at > :now)
                              and id in (select series_id from occurrence where frozen is null and tzdb_version < :tzdb)
                            for no key update skip locked)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("tzdb", TimeZoneData.version())
                .update();
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

    private static KnownSeries series(ResultSet row, int number) throws SQLException {
        return new KnownSeries(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("slug"),
                row.getObject("owner_id", UUID.class),
                Visibility.of(row.getString("visibility")),
                JsonColumn.read(row.getString("template"), Template.class),
                new ScheduleText(
                                row.getString("zone"),
                                row.getString("start"),
                                row.getString("duration"),
                                texts(row.getArray("rrules")),
                                texts(row.getArray("rdates")),
                                texts(row.getArray("exdates")))
                        .parse());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
