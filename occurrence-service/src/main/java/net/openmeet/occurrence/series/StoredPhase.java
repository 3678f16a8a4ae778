package net.openmeet.occurrence.series;

import java.util.List;
import java.util.stream.Stream;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.TemplateJson;
import tools.jackson.databind.JsonNode;

/** A phase as {@code jsonb} columns have it. */
record StoredPhase(ScheduleText schedule, JsonNode template) {

    static String write(Phases phases) {
        return JsonColumn.write(all(phases));
    }

    /**
     * Reads phases.
     *
     * @throws IllegalArgumentException where they can't be read any more
     */
    static Phases read(String json) {
        return phases(List.of(JsonColumn.read(json, StoredPhase[].class)));
    }

    static List<StoredPhase> all(Phases phases) {
        return phases.all().stream().map(StoredPhase::of).toList();
    }

    static Phases phases(List<StoredPhase> stored) {
        Stream<Phase> phases = stored.stream()
                .map(phase -> new Phase(phase.schedule.parse(), TemplateJson.template(phase.template.toString())));
        return new Phases(phases.toList());
    }

    private static StoredPhase of(Phase phase) {
        return new StoredPhase(
                phase.schedule().text(), JsonColumn.read(TemplateJson.write(phase.template()), JsonNode.class));
    }
}
