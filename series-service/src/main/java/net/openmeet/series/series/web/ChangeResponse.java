package net.openmeet.series.series.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.series.series.SeriesChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A change of a series, as it goes out.
 *
 * @param version of the series after it
 * @param changeId the same for all that one edit made
 * @param changedBy account; null: nobody, time went by
 * @param from the first date that it concerns, by its recurrenceId; null: all that weren't over
 * @param undoes the version of the change that it takes back; null: it takes none back
 */
record ChangeResponse(
        long version,
        UUID changeId,
        @Nullable UUID changedBy,
        Instant changedAt,
        String kind,
        @Nullable String from,
        @Nullable Long undoes,
        List<Field> changes) {

    /** A field that is different: its values before and after, as the API writes them; null: none. */
    record Field(
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {

        static Field of(FieldChange change) {
            return new Field(change.field(), json(change.before()), json(change.after()));
        }

        private static @Nullable JsonNode json(@Nullable String text) {
            return text == null ? null : JsonMapper.shared().readTree(text);
        }
    }

    static ChangeResponse of(SeriesChange change) {
        return new ChangeResponse(
                change.version(),
                change.changeId(),
                change.by(),
                change.at(),
                KebabCase.of(change.kind()),
                change.from(),
                change.undone(),
                change.changes().stream().map(Field::of).toList());
    }
}
