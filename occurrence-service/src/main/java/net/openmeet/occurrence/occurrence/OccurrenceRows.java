package net.openmeet.occurrence.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import net.openmeet.occurrence.time.StoredTiming;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.TemplateJson;
import org.jspecify.annotations.Nullable;

/** How occurrences stand in their table. */
public final class OccurrenceRows {

    static final String COLUMNS =
            "id, recurrence_id, version, status, cancellation_reason, overrides, frozen, frozen_timing, detached";

    private OccurrenceRows() {}

    /** The occurrence of a row that has the table's columns. */
    public static Occurrence occurrence(ResultSet row, int number) throws SQLException {
        return new Occurrence(
                row.getObject("id", UUID.class),
                RecurrenceId.parse(row.getString("recurrence_id")),
                row.getLong("version"),
                stage(row),
                StoredOverrides.read(row.getString("overrides")),
                frozen(row.getString("frozen"), row.getString("frozen_timing")),
                detached(row.getString("detached")));
    }

    /** When a detached date takes place; its instants are derived as those of any other that isn't over. */
    static @Nullable Timing detached(@Nullable String json) {
        if (json == null) {
            return null;
        }
        Timing stored = StoredTiming.read(json);
        return new Timing(stored.start(), stored.zone(), stored.duration());
    }

    static @Nullable String detached(@Nullable Timing timing) {
        return timing == null ? null : StoredTiming.write(timing);
    }

    /** The stage of a row that has the columns {@code status} and {@code cancellation_reason}. */
    public static Stage stage(ResultSet row) throws SQLException {
        return new Stage(OccurrenceStatus.of(row.getString("status")), row.getString("cancellation_reason"));
    }

    private static @Nullable Frozen frozen(@Nullable String template, @Nullable String timing) {
        return template == null
                ? null
                : new Frozen(TemplateJson.template(template), timing == null ? null : StoredTiming.read(timing));
    }

    /** The columns of what has ended; both null before. */
    static @Nullable String frozenTemplate(Occurrence occurrence) {
        Frozen frozen = occurrence.frozen();
        return frozen == null ? null : TemplateJson.write(frozen.template());
    }

    static @Nullable String frozenTiming(Occurrence occurrence) {
        Frozen frozen = occurrence.frozen();
        return frozen == null || frozen.timing() == null ? null : StoredTiming.write(frozen.timing());
    }
}
