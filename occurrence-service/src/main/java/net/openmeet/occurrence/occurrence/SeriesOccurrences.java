package net.openmeet.occurrence.occurrence;

import static net.openmeet.occurrence.occurrence.OccurrenceRows.COLUMNS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored occurrences of one series at a time, for work on many at once. Who calls has locked the series. An
 * occurrence is open until it has ended and was frozen.
 */
@Repository
public class SeriesOccurrences {

    /** What a later version made of it comes from its next former date, or it is what it is now. */
    private static final String BEHIND = """
            select occurrence.*, earlier.recurrence_id as earlier_date, earlier.detached as earlier_detached,
                   later.recurrence_id as later_date, later.detached as later_detached
            from (select %s from occurrence where %s) as occurrence
            left join former_date as earlier
              on earlier.occurrence_id = occurrence.id and earlier.version = :version
            left join lateral (
                select recurrence_id, detached from former_date
                where occurrence_id = occurrence.id and version > :version
                order by version limit 1) as later on true
            order by occurrence.id
            """;

    private final JdbcClient database;

    SeriesOccurrences(JdbcClient database) {
        this.database = database;
    }

    /** An occurrence and the instants that it is stored with. */
    public record Derived(Occurrence occurrence, Instant startsAt, Instant endsAt) {}

    /** An occurrence as the date that it was before a version of its series, and as the one that it was from then on. */
    public record Behind(Occurrence before, Occurrence after) {}

    /** An open occurrence as it is stored, and whether somebody has answered it. */
    public record OpenDate(Occurrence occurrence, boolean answered, Instant startsAt, Instant endsAt) {}

    /** An occurrence that is gone; {@code version} is that of its removal. */
    public record Removal(UUID id, long version) {}

    /**
     * Those whose own facts don't tell yet what a version of their series made of them, by their id.
     *
     * @param after the id that the first one comes after; null for the very first
     * @param past also those that have ended
     */
    public List<Behind> behind(UUID series, long version, @Nullable UUID after, boolean past, int limit) {
        return database.sql(BEHIND.formatted(COLUMNS, """
                        series_id = :series and id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
                        and followed < :version and (frozen is null or :past)
                        order by id limit :limit
                        """))
                .param("series", series)
                .param("version", version)
                .param("after", after)
                .param("past", past)
                .param("limit", limit)
                .query(SeriesOccurrences::behind)
                .list();
    }

    /** Those of some. */
    public List<Behind> behind(List<UUID> ids, long version) {
        return database.sql(BEHIND.formatted(COLUMNS, "id = any(:ids) and followed < :version"))
                .param("ids", Column.of("uuid", ids, id -> id))
                .param("version", version)
                .query(SeriesOccurrences::behind)
                .list();
    }

    /** Open ones by their RecurrenceId, and who of them was answered. */
    public List<OpenDate> open(UUID series) {
        return database.sql("select starts_at, ends_at, " + COLUMNS + """
                        , exists (select from standing where occurrence_id = occurrence.id and status <> 'none') as answered
                        from occurrence where series_id = :series and frozen is null
                        order by recurrence_id
                        """)
                .param("series", series)
                .query((row, number) -> new OpenDate(
                        OccurrenceRows.occurrence(row, number),
                        row.getBoolean("answered"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many are open. */
    public int openCount(UUID series) {
        return database.sql("select count(*) from occurrence where series_id = :series and frozen is null")
                .param("series", series)
                .query(Integer.class)
                .single();
    }

    /** When the next open one ends. */
    public Optional<Instant> firstEnd(UUID series) {
        return database.sql("""
                        select ends_at from occurrence where series_id = :series and frozen is null
                        order by ends_at limit 1
                        """)
                .param("series", series)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Open ones that end at {@code now} or before, in the order in which they ended. */
    public List<Occurrence> ended(UUID series, Instant now) {
        return database.sql("select " + COLUMNS + """
                         from occurrence
                        where series_id = :series and frozen is null and ends_at <= :now
                        order by ends_at, recurrence_id
                        """)
                .param("series", series)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OccurrenceRows::occurrence)
                .list();
    }

    /** Writes down version, status and frozen values of occurrences that have ended. */
    public void end(List<Occurrence> ended) {
        database.sql("""
                        update occurrence set version = ended.version, status = ended.status, frozen = ended.frozen,
                               frozen_timing = ended.frozen_timing, requested_by = null, expires_at = null
                        from unnest(:ids::uuid[], :versions::bigint[], :statuses::text[], :frozen::jsonb[],
                                    :timings::jsonb[])
                             as ended (id, version, status, frozen, frozen_timing)
                        where occurrence.id = ended.id
                        """)
                .param("ids", Column.of("text", ended, Occurrence::id))
                .param("versions", Column.of("text", ended, Occurrence::version))
                .param(
                        "statuses",
                        Column.of(
                                "text", ended, occurrence -> occurrence.status().text()))
                .param("frozen", Column.of("text", ended, OccurrenceRows::frozenTemplate))
                .param("timings", Column.of("text", ended, OccurrenceRows::frozenTiming))
                .update();
    }

    /** Open ones whose instants come from older time zone data than this JVM has. */
    public List<Derived> outdated(UUID series) {
        return database.sql("select starts_at, ends_at, " + COLUMNS + """
                         from occurrence
                        where series_id = :series and frozen is null and tzdb_version < :tzdb
                        order by starts_at, recurrence_id
                        """)
                .param("series", series)
                .param("tzdb", TimeZoneData.version())
                .query((row, number) -> new Derived(
                        OccurrenceRows.occurrence(row, number),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Writes versions and instants, derived with the time zone data of this JVM. */
    public void derive(KnownSeries series, List<Occurrence> occurrences) {
        database.sql("""
                        update occurrence set version = derived.version, tzdb_version = :tzdb,
                               starts_at = derived.starts_at, ends_at = derived.ends_at
                        from unnest(:ids::uuid[], :versions::bigint[], :starts::timestamptz[], :ends::timestamptz[])
                             as derived (id, version, starts_at, ends_at)
                        where occurrence.id = derived.id
                        """)
                .param("tzdb", TimeZoneData.version())
                .param("ids", Column.of("text", occurrences, Occurrence::id))
                .param("versions", Column.of("text", occurrences, Occurrence::version))
                .param(
                        "starts",
                        Column.of(
                                "text",
                                occurrences,
                                occurrence -> occurrence.timing(series).startsAt()))
                .param(
                        "ends",
                        Column.of(
                                "text",
                                occurrences,
                                occurrence -> occurrence.timing(series).endsAt()))
                .update();
    }

    /** Counts one more change of each: what this version of their series made of them. */
    public void followed(List<UUID> ids, long version) {
        database.sql("update occurrence set version = version + 1, followed = :version where id = any(:ids)")
                .param("ids", Column.of("uuid", ids, id -> id))
                .param("version", version)
                .update();
    }

    /** There is nothing that they have to follow up to this version of their series; their own versions. */
    public Map<UUID, Long> caughtUp(List<UUID> ids, long version) {
        return database
                .sql("""
                        update occurrence set followed = greatest(followed, :version) where id = any(:ids)
                        returning id, version
                        """)
                .param("ids", Column.of("uuid", ids, id -> id))
                .param("version", version)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Behind behind(ResultSet row, int number) throws SQLException {
        Occurrence now = OccurrenceRows.occurrence(row, number);
        String later = row.getString("later_date");
        Occurrence after = later == null
                ? now
                : now.as(RecurrenceId.parse(later), OccurrenceRows.detached(row.getString("later_detached")));
        String earlier = row.getString("earlier_date");
        Occurrence before = earlier == null
                ? after
                : after.as(RecurrenceId.parse(earlier), OccurrenceRows.detached(row.getString("earlier_detached")));
        return new Behind(before, after);
    }

    /** Removes all; which ones, with the versions of their removal. */
    public List<Removal> removeAll(UUID series) {
        database.sql("delete from former_date where series_id = :series")
                .param("series", series)
                .update();
        return database.sql("""
                        with removed as (delete from occurrence where series_id = :series
                                         returning id, series_id, recurrence_id, version + 1 as version)
                        insert into removed_occurrence (id, series_id, recurrence_id, version)
                        select id, series_id, recurrence_id, version from removed
                        on conflict (id) do update
                        set version = excluded.version, recurrence_id = excluded.recurrence_id, detached = null, ends_at = null
                        returning id, version
                        """).param("series", series).query(Removal.class).list();
    }

    /** Removes open ones that somebody wanted stored, and that nobody has answered in time. */
    public List<Removal> removeUnanswered(UUID series, Instant now) {
        return database.sql("""
                        with removed as (delete from occurrence
                                         where series_id = :series and expires_at <= :now and frozen is null
                                           and not exists (select from attendance where occurrence_id = occurrence.id)
                                         returning id, series_id, recurrence_id, version + 1 as version)
                        insert into removed_occurrence (id, series_id, recurrence_id, version)
                        select id, series_id, recurrence_id, version from removed
                        on conflict (id) do update
                        set version = excluded.version, recurrence_id = excluded.recurrence_id, detached = null, ends_at = null
                        returning id, version
                        """)
                .param("series", series)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Removal.class)
                .list();
    }
}
