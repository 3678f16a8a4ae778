package net.openmeet.occurrence.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;

/** How occurrences stand in their table. */
final class OccurrenceRows {

    static final String COLUMNS = "id, recurrence_id, version, status, overrides, frozen";

    private OccurrenceRows() {}

    static Occurrence occurrence(ResultSet row, int number) throws SQLException {
        var frozen = row.getString("frozen");
        return new Occurrence(
                row.getObject("id", UUID.class),
                RecurrenceId.parse(row.getString("recurrence_id")),
                row.getLong("version"),
                OccurrenceStatus.of(row.getString("status")),
                StoredOverrides.read(row.getString("overrides")),
                frozen == null ? null : JsonColumn.read(frozen, Template.class));
    }

    /** A column of many rows, as text for the statement to cast: what {@code unnest} takes. */
    static <T> String[] column(Collection<T> rows, Function<T, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new);
    }
}
