package net.openmeet.occurrence.trail;

import java.util.List;
import net.openmeet.platform.change.FieldChange;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is different, field by field, as {@code jsonb} columns have it. */
public final class ChangesColumn {

    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

    private ChangesColumn() {}

    public static String write(List<FieldChange> changes) {
        return JsonMapper.shared().writeValueAsString(changes);
    }

    public static List<FieldChange> read(String stored) {
        return JsonMapper.shared().readValue(stored, FIELDS);
    }
}
