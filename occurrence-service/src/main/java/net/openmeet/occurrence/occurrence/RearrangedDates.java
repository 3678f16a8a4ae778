package net.openmeet.occurrence.occurrence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes stored occurrences other dates of their series, which is locked, many with one statement. */
@Repository
public class RearrangedDates {

    private static final String UNWANTED = """
            detached is not null and frozen is null and status = 'scheduled' and overrides = '{}'
            and not exists (select from standing where occurrence_id = occurrence.id and status <> 'none')
            """;

    private final JdbcClient database;

    RearrangedDates(JdbcClient database) {
        this.database = database;
    }

    /**
     * An occurrence that is another date from now on, at another time, or none of its series any more.
     *
     * @param before as it was
     */
    public record Rearranged(Occurrence before, Occurrence after) {

        boolean isAnotherDate() {
            return !before.recurrenceId().equals(after.recurrenceId())
                    || (before.detached() == null) != (after.detached() == null);
        }
    }

    /** Writes what became of occurrences, and which dates they were before this version of their series. */
    public void write(KnownSeries series, List<Rearranged> rearranged) {
        if (rearranged.isEmpty()) {
            return;
        }
        List<Rearranged> others =
                rearranged.stream().filter(Rearranged::isAnotherDate).toList();
        remember(series, others);
        vacate(others);
        List<Occurrence> after = rearranged.stream().map(Rearranged::after).toList();
        database.sql("""
                        update occurrence set recurrence_id = other.date, detached = other.detached, tzdb_version = :tzdb,
                               starts_at = other.starts_at, ends_at = other.ends_at
                        from unnest(:ids::uuid[], :dates::text[], :detached::jsonb[], :starts::timestamptz[],
                                    :ends::timestamptz[])
                             as other (id, date, detached, starts_at, ends_at)
                        where occurrence.id = other.id
                        """)
                .param("tzdb", TimeZoneData.version())
                .param("ids", Column.of("text", after, Occurrence::id))
                .param("dates", Column.of("text", after, Occurrence::recurrenceId))
                .param(
                        "detached",
                        Column.of("text", after, occurrence -> OccurrenceRows.detached(occurrence.detached())))
                .param(
                        "starts",
                        Column.of(
                                "text",
                                after,
                                occurrence -> occurrence.timing(series).startsAt()))
                .param(
                        "ends",
                        Column.of(
                                "text",
                                after,
                                occurrence -> occurrence.timing(series).endsAt()))
                .update();
    }

    /** Removes occurrences whose date is none any more, and that may come back as they are given; with the versions of their removal. */
    public List<SeriesOccurrences.Removal> remove(List<Occurrence> detached) {
        return database.sql("""
                        with removed as (delete from occurrence where id = any(:ids::uuid[])
                                         returning id, series_id, version + 1 as version)
                        insert into removed_occurrence (id, series_id, recurrence_id, version, detached, ends_at)
                        select id, series_id, went.date, version, went.detached, (went.detached ->> 'realEnd')::timestamptz
                        from removed join unnest(:ids::uuid[], :dates::text[], :detached::jsonb[])
                                       as went (id, date, detached) using (id)
                        on conflict (id) do update
                        set version = excluded.version, recurrence_id = excluded.recurrence_id,
                            detached = excluded.detached, ends_at = excluded.ends_at
                        returning id, version
                        """)
                .param("ids", Column.of("text", detached, Occurrence::id))
                .param("dates", Column.of("text", detached, Occurrence::recurrenceId))
                .param(
                        "detached",
                        Column.of("text", detached, occurrence -> OccurrenceRows.detached(occurrence.detached())))
                .query(SeriesOccurrences.Removal.class)
                .list();
    }

    /** The series of those occurrences that are no date of theirs any more, and that nobody has answered, or changed. */
    public List<UUID> seriesOfUnwanted(Collection<UUID> ids) {
        return database.sql("select distinct series_id from occurrence where id = any(:ids) and " + UNWANTED
                        + " order by series_id")
                .param("ids", Column.of("uuid", ids, id -> id))
                .query(UUID.class)
                .list();
    }

    /** Those of a series, which is locked. */
    public List<Occurrence> unwanted(UUID series, Collection<UUID> ids) {
        return database.sql("select " + OccurrenceRows.COLUMNS
                        + " from occurrence where series_id = :series and id = any(:ids) and " + UNWANTED)
                .param("series", series)
                .param("ids", Column.of("uuid", ids, id -> id))
                .query(OccurrenceRows::occurrence)
                .list();
    }

    /** Those of the dates on which an occurrence is stored that is over. */
    public Set<RecurrenceId> over(UUID series, Set<RecurrenceId> dates) {
        return new HashSet<>(database.sql("""
                        select recurrence_id from occurrence
                        where series_id = :series and frozen is not null and recurrence_id = any(:dates)
                        """)
                .param("series", series)
                .param("dates", Column.of("text", dates, RecurrenceId::toString))
                .query((row, number) -> RecurrenceId.parse(row.getString(1)))
                .list());
    }

    /** The dates from which occurrences of a series were carried over, also such as are gone since. */
    public Set<RecurrenceId> former(UUID series) {
        return new HashSet<>(database.sql("select distinct recurrence_id from former_date where series_id = :series")
                .param("series", series)
                .query((row, number) -> RecurrenceId.parse(row.getString(1)))
                .list());
    }

    /** The dates that occurrences are, also such as were removed. */
    public Map<UUID, RecurrenceId> holders(List<UUID> ids) {
        return database
                .sql("""
                        select id, recurrence_id from occurrence where id = any(:ids)
                        union
                        select id, recurrence_id from removed_occurrence as removed
                        where id = any(:ids) and not exists (select from occurrence where id = removed.id)
                        """)
                .param("ids", Column.of("uuid", ids, id -> id))
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class), RecurrenceId.parse(row.getString("recurrence_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Writes down which dates occurrences were before this version of their series, stored or not. */
    public void remember(KnownSeries series, List<Rearranged> others) {
        if (others.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into former_date (series_id, version, occurrence_id, recurrence_id, detached)
                        select :series, :version, former.* from unnest(:ids::uuid[], :dates::text[], :detached::jsonb[]) as former
                        """)
                .param("series", series.id())
                .param("version", series.version())
                .param("ids", Column.of("text", others, other -> other.before().id()))
                .param(
                        "dates",
                        Column.of("text", others, other -> other.before().recurrenceId()))
                .param(
                        "detached",
                        Column.of(
                                "text",
                                others,
                                other -> OccurrenceRows.detached(other.before().detached())))
                .update();
    }

    /** Until all have their dates no two are one: those that go on as what another one still is wait under a name that no date has. */
    private void vacate(List<Rearranged> others) {
        Set<RecurrenceId> targets =
                others.stream().map(other -> other.after().recurrenceId()).collect(Collectors.toSet());
        List<Occurrence> inTheWay = others.stream()
                .filter(other ->
                        !other.before().recurrenceId().equals(other.after().recurrenceId()))
                .map(Rearranged::before)
                .filter(occurrence -> targets.contains(occurrence.recurrenceId()))
                .toList();
        if (!inTheWay.isEmpty()) {
            database.sql("update occurrence set recurrence_id = '~' || id where id = any(:ids)")
                    .param("ids", Column.of("uuid", inTheWay, Occurrence::id))
                    .update();
        }
    }
}
