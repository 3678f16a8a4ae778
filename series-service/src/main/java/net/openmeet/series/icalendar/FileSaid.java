package net.openmeet.series.icalendar;

import java.util.List;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file said of a series when it was last imported.
 *
 * @param schedule when it takes place by the file
 * @param singleDates what it said of single dates, a line for each
 * @param madeSchedule the schedule that the series then had: its last phase's
 */
record FileSaid(Template template, ScheduleText schedule, List<String> singleDates, ScheduleText madeSchedule) {

    private static final JsonMapper JSON = JsonMapper.shared();

    FileSaid {
        singleDates = List.copyOf(singleDates);
    }

    static FileSaid of(ReadResult.Recurring read, ScheduleText made) {
        return new FileSaid(read.template(), read.schedule().text(), singleDates(read), made);
    }

    static List<String> singleDates(ReadResult.Recurring read) {
        return read.overrides().stream().map(Object::toString).sorted().toList();
    }

    String json() {
        ObjectNode json = JSON.createObjectNode();
        json.set("template", JSON.readTree(TemplateJson.write(template)));
        json.set("schedule", JSON.valueToTree(schedule));
        json.set("singleDates", JSON.valueToTree(singleDates));
        json.set("madeSchedule", JSON.valueToTree(madeSchedule));
        return json.toString();
    }

    static FileSaid parse(String text) {
        JsonNode json = JSON.readTree(text);
        return new FileSaid(
                TemplateJson.template(json.path("template").toString()),
                JSON.treeToValue(json.path("schedule"), ScheduleText.class),
                json.path("singleDates").valueStream().map(JsonNode::asString).toList(),
                JSON.treeToValue(json.path("madeSchedule"), ScheduleText.class));
    }
}
