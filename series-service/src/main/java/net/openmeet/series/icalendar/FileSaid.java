package net.openmeet.series.icalendar;

import java.util.List;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.TemplateJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file said of a series when it was last imported.
 *
 * @param phases how it goes on by the file
 * @param dates what it said of single dates
 * @param made the phases that the series then had: what is over stays what it was
 * @param cancelled whether it called off all of it
 */
record FileSaid(Phases phases, List<ImportedOverride> dates, Phases made, boolean cancelled) {

    private static final JsonMapper JSON = JsonMapper.shared();

    FileSaid {
        dates = List.copyOf(dates);
    }

    static FileSaid of(ReadResult.Recurring read, Phases made) {
        return new FileSaid(read.phases(), read.overrides(), made, false);
    }

    String json() {
        ObjectNode json = JSON.createObjectNode();
        json.set("phases", write(phases));
        ArrayNode said = json.putArray("dates");
        dates.forEach(date -> said.add(OverrideJson.write(date)));
        json.set("made", write(made));
        json.put("cancelled", cancelled);
        return json.toString();
    }

    static FileSaid parse(String text) {
        JsonNode json = JSON.readTree(text);
        return json.has("phases")
                ? new FileSaid(
                        phases(json.path("phases")),
                        json.path("dates").valueStream().map(OverrideJson::read).toList(),
                        phases(json.path("made")),
                        json.path("cancelled").asBoolean())
                : ofOnePhase(json);
    }

    /** As it was kept before a file could have phases: of single dates it isn't known any more what was said. */
    private static FileSaid ofOnePhase(JsonNode json) {
        return new FileSaid(
                Phases.of(phase(json.path("schedule"), json.path("template"))),
                List.of(),
                Phases.of(phase(json.path("madeSchedule"), json.path("template"))),
                false);
    }

    private static ArrayNode write(Phases phases) {
        ArrayNode all = JSON.createArrayNode();
        for (Phase phase : phases.planned()) {
            ObjectNode json = all.addObject();
            json.set("schedule", JSON.valueToTree(phase.schedule().text()));
            json.set("template", JSON.readTree(TemplateJson.write(phase.template())));
        }
        return all;
    }

    private static Phases phases(JsonNode json) {
        return new Phases(json.valueStream()
                .map(phase -> phase(phase.path("schedule"), phase.path("template")))
                .toList());
    }

    private static Phase phase(JsonNode schedule, JsonNode template) {
        return new Phase(JSON.treeToValue(schedule, ScheduleText.class).parse(), TemplateJson.template(template));
    }
}
