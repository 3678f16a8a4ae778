package net.openmeet.occurrence.occurrence;

import static net.openmeet.occurrence.occurrence.OccurrenceRows.COLUMNS;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The stored occurrences of series. */
@Repository
public class Occurrences {

    private final JdbcClient database;

    Occurrences(JdbcClient database) {
        this.database = database;
    }

    /** As {@link #add(List)}, for one series. */
    public List<Occurrence> add(KnownSeries series, List<Occurrence> occurrences) {
        return add(occurrences.stream()
                        .map(occurrence -> new SeriesOccurrence(series, occurrence))
                        .toList())
                .stream()
                .map(SeriesOccurrence::occurrence)
                .toList();
    }

    /**
     * Stores occurrences of any number of series, with one statement; dates that are stored already stay as they are. One that was
     * stored before, or was a standalone event, goes on from its last version.
     *
     * @return those that are new, as they are stored
     */
    public List<SeriesOccurrence> add(List<SeriesOccurrence> occurrences) {
        if (occurrences.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> versions = database
                .sql("""
                        insert into occurrence (series_id, followed, tzdb_version, id, recurrence_id, version, status,
                                                cancellation_reason, overrides, frozen, frozen_timing, detached, starts_at, ends_at)
                        select new.series, new.followed, :tzdb, new.id, new.date, coalesce(removed.version, new.version) + 1, new.status,
                               new.reason, new.overrides, new.frozen, new.frozen_timing, new.detached, new.starts_at, new.ends_at
                        from unnest(:series, :followed::bigint[], :ids, :dates, :versions::bigint[], :statuses, :reasons,
                                    :overrides::jsonb[], :frozen::jsonb[], :timings::jsonb[], :detached::jsonb[],
                                    :starts::timestamptz[], :ends::timestamptz[])
                             as new (series, followed, id, date, version, status, reason, overrides, frozen, frozen_timing, detached,
                                     starts_at, ends_at)
                        left join removed_occurrence as removed on removed.id = new.id
                        on conflict do nothing
                        returning id, version
                        """)
                .param("tzdb", TimeZoneData.version())
                .param(
                        "series",
                        Column.of("uuid", occurrences, of -> of.series().id()))
                .param(
                        "followed",
                        Column.of("text", occurrences, of -> of.series().version()))
                .param("ids", column("uuid", occurrences, Occurrence::id))
                .param("dates", column("text", occurrences, Occurrence::recurrenceId))
                .param("versions", column("text", occurrences, Occurrence::version))
                .param(
                        "reasons",
                        column(
                                "text",
                                occurrences,
                                occurrence -> occurrence.stage().reason()))
                .param(
                        "statuses",
                        column(
                                "text",
                                occurrences,
                                occurrence -> occurrence.status().text()))
                .param(
                        "overrides",
                        column("text", occurrences, occurrence -> StoredOverrides.write(occurrence.overrides())))
                .param("frozen", column("text", occurrences, OccurrenceRows::frozenTemplate))
                .param("timings", column("text", occurrences, OccurrenceRows::frozenTiming))
                .param(
                        "detached",
                        column("text", occurrences, occurrence -> OccurrenceRows.detached(occurrence.detached())))
                .param("starts", Column.of("text", occurrences, SeriesOccurrence::startsAt))
                .param("ends", Column.of("text", occurrences, SeriesOccurrence::endsAt))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return occurrences.stream()
                .flatMap(of -> Optional.ofNullable(versions.get(of.occurrence().id())).map(of::inVersion).stream())
                .toList();
    }

    private static SqlArrayValue column(
            String type, List<SeriesOccurrence> rows, Function<Occurrence, @Nullable Object> value) {
        return Column.of(type, rows, row -> value.apply(row.occurrence()));
    }

    /**
     * Writes all that their organiser can change of occurrences, their instants derived anew, with one statement. They stay, whether or not anybody
     * answers.
     */
    public void change(KnownSeries series, List<Occurrence> occurrences) {
        database.sql("""
                        update occurrence
                        set version = changed.version, status = changed.status, cancellation_reason = changed.reason,
                            overrides = changed.overrides, starts_at = changed.starts_at, ends_at = changed.ends_at,
                            tzdb_version = :tzdb, requested_by = null, expires_at = null
                        from unnest(:ids::uuid[], :versions::bigint[], :statuses::text[], :reasons::text[], :overrides::jsonb[],
                                    :starts::timestamptz[], :ends::timestamptz[])
                             as changed (id, version, status, reason, overrides, starts_at, ends_at)
                        where occurrence.id = changed.id
                        """)
                .param("tzdb", TimeZoneData.version())
                .param("ids", Column.of("text", occurrences, Occurrence::id))
                .param("versions", Column.of("text", occurrences, Occurrence::version))
                .param(
                        "statuses",
                        Column.of(
                                "text",
                                occurrences,
                                occurrence -> occurrence.status().text()))
                .param(
                        "reasons",
                        Column.of(
                                "text",
                                occurrences,
                                occurrence -> occurrence.stage().reason()))
                .param(
                        "overrides",
                        Column.of("text", occurrences, occurrence -> StoredOverrides.write(occurrence.overrides())))
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

    /** The stored occurrences of a series that are one of its dates, or were last, from a local time on and before another one; at most so many. */
    public List<Occurrence> between(UUID series, LocalDateTime from, LocalDateTime until, int limit) {
        return database.sql("select " + COLUMNS + """
                         from occurrence
                        where series_id = :series and recurrence_id >= :from and recurrence_id < :until
                        order by recurrence_id limit :limit
                        """)
                .param("series", series)
                .param("from", bound(from))
                .param("until", bound(until))
                .param("limit", limit)
                .query(OccurrenceRows::occurrence)
                .list();
    }

    /** As the column orders dates: a day comes before its midnight, which neither bound tells from it. */
    private static String bound(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : RecurrenceId.of(time).toString();
    }

    /** The stored occurrences of these ids. */
    public List<Occurrence> find(List<UUID> ids) {
        return database.sql("select " + COLUMNS + " from occurrence where id = any(:ids::uuid[])")
                .param("ids", Column.of("text", ids, id -> id))
                .query(OccurrenceRows::occurrence)
                .list();
    }

    /** The stored occurrence on a date. */
    public Optional<Occurrence> find(UUID series, RecurrenceId date) {
        return database.sql(
                        "select " + COLUMNS + " from occurrence where series_id = :series and recurrence_id = :date")
                .param("series", series)
                .param("date", date.toString())
                .query(OccurrenceRows::occurrence)
                .optional();
    }

    /** The stored occurrence that was on a date last, before its series took place otherwise, and is another date now. */
    public Optional<Occurrence> findFormer(UUID series, RecurrenceId date) {
        return database.sql("select " + COLUMNS + """
                         from occurrence
                        where id = (select occurrence_id from former_date as former
                                    where series_id = :series and recurrence_id = :date
                                      and exists (select from occurrence where id = former.occurrence_id)
                                    order by version desc limit 1)
                        """)
                .param("series", series)
                .param("date", date.toString())
                .query(OccurrenceRows::occurrence)
                .optional();
    }
}
