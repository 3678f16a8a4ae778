package net.openmeet.vocabulary.change.web;

import net.openmeet.platform.change.FieldChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A field that is different: its values before and after, as the API writes them; null: none. */
public record ChangedField(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {

    public static ChangedField of(FieldChange change) {
        return new ChangedField(change.field(), json(change.before()), json(change.after()));
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : JsonMapper.shared().readTree(text);
    }
}
