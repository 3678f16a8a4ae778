package net.openmeet.occurrence.occurrence;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.time.Timing;
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

        /** The occurrence as it was, before somebody changed it. */
        public Occurrence detachedAt(Timing timing) {
            return new Occurrence(id, recurrenceId, 0, Stage.SCHEDULED, Overrides.NONE, null, timing);
        }
    }

    /** The date of an occurrence that isn't stored any more; empty when it is, or never was. */
    public Optional<RemovedDate> find(UUID id) {
        return database.sql("""
                        select series_id, recurrence_id, detached from removed_occurrence as removed
                        where id = :id and not exists (select from occurrence where id = removed.id)
                        """)
                .param("id", id)
                .query((row, number) -> new RemovedDate(
                        id,
                        row.getObject("series_id", UUID.class),
                        RecurrenceId.parse(row.getString("recurrence_id")),
                        OccurrenceRows.detached(row.getString("detached"))))
                .optional();
    }
}
