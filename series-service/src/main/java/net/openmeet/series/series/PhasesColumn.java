package net.openmeet.series.series;

import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.TemplateJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How phases stand in table {@code series}: as an array, without the pauses, schedules in the texts of RFC 5545 and of the API. Pauses are another
 * column.
 */
final class PhasesColumn {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PhasesColumn() {}

    static String write(Phases phases) {
        ArrayNode all = JSON.createArrayNode();
        for (Phase phase : phases.planned()) {
            ObjectNode json = all.addObject();
            json.set("schedule", JSON.valueToTree(phase.schedule().text()));
            json.set("template", JSON.readTree(TemplateJson.write(phase.template())));
        }
        return all.toString();
    }

    static Phases read(String phases, String pauses) {
        return new Phases(
                JSON.readTree(phases).valueStream().map(PhasesColumn::phase).toList(), PausesColumn.read(pauses));
    }

    private static Phase phase(JsonNode json) {
        return new Phase(
                JSON.treeToValue(json.path("schedule"), ScheduleText.class).parse(),
                TemplateJson.template(json.path("template").toString()));
    }
}
