package net.openmeet.series.icalendar;

import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.template.TemplateJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a file said of a date, as it is kept: beside the fields of the template that the date sets itself. */
final class OverrideJson {

    private static final String DATE = "recurrenceId";
    private static final String START = "start";
    private static final String DURATION = "duration";
    private static final String CANCELLED = "cancelled";
    private static final String REASON = "cancellationReason";

    private OverrideJson() {}

    static ObjectNode write(ImportedOverride override) {
        ObjectNode json = TemplateJson.write(override.template());
        json.put(DATE, override.recurrenceId().toString());
        put(json, START, override.start());
        put(json, DURATION, override.duration());
        json.put(CANCELLED, override.cancelled());
        put(json, REASON, override.reason());
        return json;
    }

    static ImportedOverride read(JsonNode json) {
        return new ImportedOverride(
                RecurrenceId.parse(json.path(DATE).asString()),
                json.has(START) ? RecurrenceId.parse(json.path(START).asString()) : null,
                json.has(DURATION) ? NominalDuration.parse(json.path(DURATION).asString()) : null,
                TemplateJson.overrides((ObjectNode) json),
                json.path(CANCELLED).asBoolean(),
                json.has(REASON) ? json.path(REASON).asString() : null);
    }

    private static void put(ObjectNode json, String member, @Nullable Object value) {
        if (value != null) {
            json.put(member, value.toString());
        }
    }
}
