package net.openmeet.vocabulary.phase.edit.web;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.TemplateJson;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edit would make of a series that series-service alone can decide, as it tells the gateway, and that occurrence-service: JSON of this type.
 *
 * @param token of the preview: the edit itself is held to it by series-service
 * @param version of the series that was looked at
 * @param phases as they would be, without regard to pauses
 * @param pauses as they would be
 * @param visibility who may see it then
 * @param at where it would go on otherwise; null: it has the same dates, or some more, or less
 * @param dates those that would be left out or put in, by their recurrenceIds
 */
public record EditOutcome(
        String token,
        long version,
        List<PhaseText> phases,
        List<PauseText> pauses,
        String visibility,
        @Nullable TurningText at,
        List<String> dates) {

    public static final String TYPE = "application/vnd.openmeet.edit-outcome+json";

    /** A phase: its schedule in the texts of RFC 5545, its template as databases have it. */
    public record PhaseText(ScheduleText schedule, JsonNode template) {

        static PhaseText of(Phase phase) {
            return new PhaseText(
                    phase.schedule().text(), JsonMapper.shared().readTree(TemplateJson.write(phase.template())));
        }

        private Phase phase() {
            return new Phase(schedule.parse(), TemplateJson.template(template));
        }
    }

    public record PauseText(
            String from, String until, @Nullable String reason) {

        static PauseText of(Pause pause) {
            return new PauseText(pause.from().toString(), pause.until().toString(), pause.reason());
        }

        private Pause pause() {
            return new Pause(RecurrenceId.parse(from), RecurrenceId.parse(until), reason);
        }
    }

    public record TurningText(String from, String oldAnchor, String newAnchor) {

        static TurningText of(TurningPoint at) {
            return new TurningText(
                    at.from().toString(),
                    at.oldAnchor().toString(),
                    at.newAnchor().toString());
        }

        private TurningPoint turningPoint() {
            return new TurningPoint(
                    RecurrenceId.parse(from), RecurrenceId.parse(oldAnchor), RecurrenceId.parse(newAnchor));
        }
    }

    /** What is told of an edit. */
    public static EditOutcome of(
            String token,
            long version,
            Phases phases,
            Visibility visibility,
            @Nullable TurningPoint at,
            List<RecurrenceId> dates) {
        return new EditOutcome(
                token,
                version,
                phases.planned().stream().map(PhaseText::of).toList(),
                phases.pauses().stream().map(PauseText::of).toList(),
                visibility.text(),
                at == null ? null : TurningText.of(at),
                dates.stream().map(RecurrenceId::toString).toList());
    }

    /**
     * The phases that the series would have.
     *
     * @throws IllegalArgumentException where they are none
     */
    public Phases readPhases() {
        return new Phases(
                phases.stream().map(PhaseText::phase).toList(),
                pauses.stream().map(PauseText::pause).toList());
    }

    /** Who could see it. */
    public Visibility readVisibility() {
        return Visibility.of(visibility);
    }

    /** Where it would go on otherwise; null: nowhere. */
    public @Nullable TurningPoint readTurningPoint() {
        return at == null ? null : at.turningPoint();
    }

    /** The dates that would be left out or put in. */
    public List<RecurrenceId> readDates() {
        return dates.stream().map(RecurrenceId::parse).toList();
    }
}
