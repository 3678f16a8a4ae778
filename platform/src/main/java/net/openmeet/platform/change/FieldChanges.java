package net.openmeet.platform.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Compares field by field what was with what is from now on. Not thread-safe; lives as long as one decision. */
public final class FieldChanges {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<FieldChange> found = new ArrayList<>();

    /**
     * Notes the field where it is different.
     *
     * @param field its name as in the API; with dots where it is nested
     * @param before a text, a number, JSON, or null for none, as {@code after}
     */
    public FieldChanges compare(String field, @Nullable Object before, @Nullable Object after) {
        // Most fields are what they were, and to write them costs more than all else that a date follows its series
        // for.
        if (Objects.equals(before, after)) {
            return this;
        }
        var change = new FieldChange(field, json(before), json(after));
        if (!Objects.equals(change.before(), change.after())) {
            found.add(change);
        }
        return this;
    }

    /** What is different, in the order in which it was compared. */
    public List<FieldChange> all() {
        return List.copyOf(found);
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }
}
