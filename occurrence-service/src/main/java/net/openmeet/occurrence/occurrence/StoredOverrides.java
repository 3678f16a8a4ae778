package net.openmeet.occurrence.occurrence;

import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.TemplateJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Overrides as their {@code jsonb} column has them: {@code start} and {@code duration} beside the fields of the template. A member that isn't
 * there isn't overridden.
 */
final class StoredOverrides {

    private static final String START = "start";
    private static final String DURATION = "duration";

    /** Nothing overridden, as most of them have it. */
    private static final String NONE = "{}";

    private StoredOverrides() {}

    static String write(Overrides overrides) {
        if (overrides.equals(Overrides.NONE)) {
            return NONE;
        }
        ObjectNode json = TemplateJson.write(overrides.template());
        put(json, START, overrides.start());
        put(json, DURATION, overrides.duration());
        return json.toString();
    }

    static Overrides read(String stored) {
        if (stored.equals(NONE)) {
            return Overrides.NONE;
        }
        ObjectNode json = JsonColumn.read(stored, ObjectNode.class);
        return new Overrides(
                json.has(START) ? RecurrenceId.parse(json.path(START).asString()) : null,
                json.has(DURATION) ? NominalDuration.parse(json.path(DURATION).asString()) : null,
                TemplateJson.overrides(json));
    }

    private static void put(ObjectNode json, String member, @Nullable Object value) {
        if (value != null) {
            json.put(member, value.toString());
        }
    }
}
