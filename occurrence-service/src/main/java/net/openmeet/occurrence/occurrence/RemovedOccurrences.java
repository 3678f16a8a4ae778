package net.openmeet.occurrence.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates that were stored once, and aren't any more. */
@Repository
public class RemovedOccurrences {

    private final JdbcClient database;

    RemovedOccurrences(JdbcClient database) {
        this.database = database;
    }

    /**
     * Which date of which series an occurrence was.
     *
     * @param detached when it took place, where it went because its series doesn't then any more; null: it went for another reason
     */
    public record RemovedDate(
            UUID id,
            UUID seriesId,
            RecurrenceId recurrenceId,
            @Nullable Timing detached) {

        /** The occurrence on its date, which its series has, as nobody has changed it. */
        public Occurrence again(KnownSeries series, Instant now) {
            return Occurrence.on(series.ids(Map.of(recurrenceId, id)), recurrenceId, now);
        }

        /** The occurrence as it was, before somebody changed it. */
        public Occurrence detachedAt(Timing timing) {
            return new Occurrence(id, recurrenceId, 0, Stage.SCHEDULED, Overrides.NONE, null, timing);
        }
    }

    /** Those of a series that went with its change and would end after {@code now}. */
    public List<RemovedDate> toCome(UUID series, Instant now) {
        return database.sql("""
                        select id, series_id, recurrence_id, detached from removed_occurrence as removed
                        where series_id = :series and ends_at > :now
                          and not exists (select from occurrence where id = removed.id)
                        order by recurrence_id, id
                        """)
                .param("series", series)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(RemovedOccurrences::date)
                .list();
    }

    /** They would go on as other dates. */
    public void move(List<Occurrence> gone) {
        database.sql("""
                        update removed_occurrence set recurrence_id = other.date
                        from unnest(:ids::uuid[], :dates::text[]) as other (id, date)
                        where removed_occurrence.id = other.id
                        """)
                .param("ids", Column.of("text", gone, Occurrence::id))
                .param("dates", Column.of("text", gone, Occurrence::recurrenceId))
                .update();
    }

    /** Counts one more change of an occurrence that stays gone; its version from then on. */
    public long remove(UUID id) {
        return database.sql("update removed_occurrence set version = version + 1 where id = :id returning version")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** The date of an occurrence that isn't stored any more; empty when it is, or never was. */
    public Optional<RemovedDate> find(UUID id) {
        return database.sql("""
                        select id, series_id, recurrence_id, detached from removed_occurrence as removed
                        where id = :id and not exists (select from occurrence where id = removed.id)
                        """).param("id", id).query(RemovedOccurrences::date).optional();
    }

    private static RemovedDate date(ResultSet row, int number) throws SQLException {
        return new RemovedDate(
                row.getObject("id", UUID.class),
                row.getObject("series_id", UUID.class),
                RecurrenceId.parse(row.getString("recurrence_id")),
                OccurrenceRows.detached(row.getString("detached")));
    }
}
