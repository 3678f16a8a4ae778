package net.openmeet.occurrence.occurrence;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates that were stored once, and aren't any more. */
@Repository
public class RemovedOccurrences {

    private final JdbcClient database;

    RemovedOccurrences(JdbcClient database) {
        this.database = database;
    }

    /** Which date of which series an occurrence was. */
    public record RemovedDate(UUID seriesId, RecurrenceId recurrenceId) {}

    /** The date of an occurrence that isn't stored any more; empty when it is, or never was. */
    public Optional<RemovedDate> find(UUID id) {
        return database.sql("""
                        select series_id, recurrence_id from removed_occurrence as removed
                        where id = :id and not exists (select from occurrence where id = removed.id)
                        """)
                .param("id", id)
                .query((row, number) -> new RemovedDate(
                        row.getObject("series_id", UUID.class), RecurrenceId.parse(row.getString("recurrence_id"))))
                .optional();
    }
}
