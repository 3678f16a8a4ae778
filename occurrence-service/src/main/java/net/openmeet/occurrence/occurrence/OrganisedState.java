package net.openmeet.occurrence.occurrence;

import net.openmeet.occurrence.template.JsonColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What of a date is its organiser's: whether it takes place, and what it sets itself. */
public record OrganisedState(Stage stage, Overrides overrides) {

    private static final String STATUS = "status";
    private static final String REASON = "reason";
    private static final String OVERRIDES = "overrides";

    /** As a {@code jsonb} column has it. */
    public String write() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put(STATUS, stage.status().text());
        json.put(REASON, stage.reason());
        json.set(OVERRIDES, JsonMapper.shared().readTree(StoredOverrides.write(overrides)));
        return json.toString();
    }

    /** What {@link #write} wrote. */
    public static OrganisedState read(String stored) {
        ObjectNode json = JsonColumn.read(stored, ObjectNode.class);
        return new OrganisedState(
                new Stage(OccurrenceStatus.of(json.path(STATUS).asString()), textOrNull(json.path(REASON))),
                StoredOverrides.read(json.path(OVERRIDES).toString()));
    }

    private static @Nullable String textOrNull(JsonNode value) {
        return value.isNull() ? null : value.asString();
    }
}
