package net.openmeet.occurrence.occurrence;

import static net.openmeet.occurrence.occurrence.OccurrenceRows.COLUMNS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The stored occurrences of many series at once, as far as upkeep asks for them. Who calls has locked the series. */
@Repository
public class BatchedOccurrences {

    private final JdbcClient database;

    BatchedOccurrences(JdbcClient database) {
        this.database = database;
    }

    /** A date of one of the series. */
    public record BatchedDate(KnownSeries series, RecurrenceId date) {

        /** The occurrence on it that nobody has changed. */
        public SeriesOccurrence virtual(Instant now) {
            return new SeriesOccurrence(series, Occurrence.on(series, date, now));
        }
    }

    /** Those of the series with an occurrence that somebody wanted stored, or whose instants come from older time zone data than this JVM has. */
    public Set<UUID> requestedOrOutdated(Collection<UUID> series) {
        return new HashSet<>(database.sql("""
                        select series_id from occurrence where series_id = any(:series) and requested_by is not null
                        union
                        select series_id from occurrence
                        where series_id = any(:series) and frozen is null and tzdb_version < :tzdb
                        """)
                .param("series", ids(series))
                .param("tzdb", TimeZoneData.version())
                .query(UUID.class)
                .list());
    }

    /** Open ones that end at {@code now} or before, those of a series in the order in which they ended. */
    public List<SeriesOccurrence> ended(Map<UUID, KnownSeries> series, Instant now) {
        return database.sql("select series_id, " + COLUMNS + """
                         from occurrence
                        where series_id = any(:series) and frozen is null and ends_at <= :now
                        order by series_id, ends_at, recurrence_id
                        """)
                .param("series", ids(series.keySet()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SeriesOccurrence(
                        Objects.requireNonNull(series.get(row.getObject("series_id", UUID.class))),
                        OccurrenceRows.occurrence(row, number)))
                .list();
    }

    /** Those of some dates on which no occurrence is stored, in the same order. */
    public List<BatchedDate> missing(List<BatchedDate> asked) {
        return database
                .sql("""
                        select number from unnest(:series, :dates) with ordinality as wanted (series, date, number)
                        where not exists (select from occurrence where series_id = wanted.series and recurrence_id = wanted.date)
                        order by number
                        """)
                .param("series", Column.of("uuid", asked, of -> of.series().id()))
                .param("dates", Column.of("text", asked, BatchedDate::date))
                .query(Integer.class)
                .list()
                .stream()
                .map(number -> asked.get(number - 1))
                .toList();
    }

    /** When the next open one of each series ends; of those that have one. */
    public Map<UUID, Instant> firstEnds(Collection<UUID> series) {
        Map<UUID, Instant> ends = new HashMap<>();
        database.sql("""
                        select id, ends_at from unnest(:series) as asked (id)
                        cross join lateral (
                            select ends_at from occurrence where series_id = asked.id and frozen is null
                            order by ends_at limit 1) as next
                        """).param("series", ids(series)).query(row -> {
            ends.put(
                    row.getObject("id", UUID.class),
                    row.getObject("ends_at", OffsetDateTime.class).toInstant());
        });
        return ends;
    }

    private static SqlArrayValue ids(Collection<UUID> series) {
        return Column.of("uuid", series, id -> id);
    }
}
