package net.openmeet.occurrence.occurrence;

import static net.openmeet.occurrence.occurrence.OccurrenceRows.COLUMNS;
import static net.openmeet.occurrence.occurrence.OccurrenceRows.column;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored occurrences of series. */
@Repository
public class Occurrences {

    private final JdbcClient database;

    Occurrences(JdbcClient database) {
        this.database = database;
    }

    /**
     * Stores occurrences of a series, with one statement; dates that are stored already stay as they are.
     *
     * @return the ids of those that are new
     */
    public Set<UUID> add(KnownSeries series, List<Occurrence> occurrences) {
        if (occurrences.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.sql("""
                        insert into occurrence (series_id, tzdb_version, id, recurrence_id, version, status, overrides,
                                                frozen, starts_at, ends_at)
                        select :series, :tzdb, new.*
                        from unnest(:ids::uuid[], :dates::text[], :versions::bigint[], :statuses::text[],
                                    :overrides::jsonb[], :frozen::jsonb[], :starts::timestamptz[], :ends::timestamptz[])
                             as new
                        on conflict do nothing
                        returning id
                        """)
                .param("series", series.id())
                .param("tzdb", TimeZoneData.version())
                .param("ids", column(occurrences, Occurrence::id))
                .param("dates", column(occurrences, Occurrence::recurrenceId))
                .param("versions", column(occurrences, Occurrence::version))
                .param(
                        "statuses",
                        column(occurrences, occurrence -> occurrence.status().text()))
                .param("overrides", column(occurrences, occurrence -> StoredOverrides.write(occurrence.overrides())))
                .param("frozen", occurrences.stream().map(Occurrences::frozen).toArray(String[]::new))
                .param(
                        "starts",
                        column(
                                occurrences,
                                occurrence -> occurrence.timing(series).startsAt()))
                .param(
                        "ends",
                        column(
                                occurrences,
                                occurrence -> occurrence.timing(series).endsAt()))
                .query(UUID.class)
                .list());
    }

    public Optional<Occurrence> find(UUID id) {
        return database.sql("select " + COLUMNS + " from occurrence where id = :id")
                .param("id", id)
                .query(OccurrenceRows::occurrence)
                .optional();
    }

    /**
     * Stored occurrences by their actual start, then their RecurrenceId.
     *
     * @param afterStart together with {@code afterDate} what the first one comes after
     * @param before exclusive
     */
    public List<Occurrence> after(UUID series, Instant afterStart, String afterDate, Instant before, int limit) {
        return database.sql("select " + COLUMNS + """
                         from occurrence
                        where series_id = :series and (starts_at, recurrence_id) > (:start, :date) and starts_at < :before
                        order by starts_at, recurrence_id
                        limit :limit
                        """)
                .param("series", series)
                .param("start", afterStart.atOffset(ZoneOffset.UTC))
                .param("date", afterDate)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(OccurrenceRows::occurrence)
                .list();
    }

    /** Those of some dates that are stored. */
    public Set<RecurrenceId> storedAmong(UUID series, Collection<RecurrenceId> dates) {
        return new HashSet<>(database.sql("""
                        select recurrence_id from occurrence
                        where series_id = :series and recurrence_id = any(:dates)
                        """)
                .param("series", series)
                .param("dates", column(dates, date -> date))
                .query((row, number) -> RecurrenceId.parse(row.getString(1)))
                .list());
    }

    private static @Nullable String frozen(Occurrence occurrence) {
        var frozen = occurrence.frozen();
        return frozen == null ? null : JsonColumn.write(frozen);
    }
}
