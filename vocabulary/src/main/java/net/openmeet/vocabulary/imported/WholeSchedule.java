package net.openmeet.vocabulary.imported;

import java.util.List;
import java.util.Optional;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleDecision;
import net.openmeet.vocabulary.schedule.ScheduleProposal;
import net.openmeet.vocabulary.schedule.ScheduleText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A schedule as a property of our own says it, beside what all programs understand: a feed takes it apart into strands, lists dates where some would
 * find others, and has no zone for whole days. The first strand says the whole of it, each further one whose strand it is.
 */
public final class WholeSchedule {

    public static final String PROPERTY = "X-OPENMEET-SCHEDULE";
    public static final String STRAND_OF = "X-OPENMEET-STRAND-OF";

    private static final JsonMapper JSON = JsonMapper.shared();

    private WholeSchedule() {}

    public static String write(Schedule schedule) {
        return JSON.writeValueAsString(schedule.text());
    }

    /**
     * The schedule; empty where the text, which anybody may have written, is none that a series may have.
     *
     * @param text of the property
     */
    public static Optional<Schedule> read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            var schedule = new ScheduleText(
                    json.path("zone").asString(""),
                    json.path("start").asString(""),
                    json.path("duration").asString(""),
                    texts(json.path("rrules"), ScheduleProposal.MOST_RULES),
                    texts(json.path("rdates"), ScheduleProposal.MOST_DATES),
                    texts(json.path("exdates"), ScheduleProposal.MOST_DATES));
            return Optional.of(schedule.parse()).filter(WholeSchedule::isPossible);
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static List<String> texts(JsonNode array, int most) {
        if (array.size() > most) {
            throw new IllegalArgumentException("More than " + most);
        }
        return array.valueStream().map(value -> value.asString("")).toList();
    }

    private static boolean isPossible(Schedule schedule) {
        var proposal = new ScheduleProposal(
                schedule.zone(),
                schedule.start(),
                schedule.duration(),
                schedule.dates().rules(),
                schedule.dates().dates(),
                schedule.dates().exceptions());
        return proposal.decideLeniently() instanceof ScheduleDecision.Accepted;
    }
}
