package net.openmeet.series.series.web;

import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.web.RecurrenceResponse;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.web.TemplateBody;

/**
 * A stretch of a series with one schedule and one template, as it goes out.
 *
 * @param from its first date, by its recurrenceId
 * @param start local start of its schedule, or date when all-day
 * @param duration nominal, ISO 8601
 */
record PhaseResponse(
        String from,
        String name,
        String description,
        String timeZone,
        String start,
        String duration,
        boolean allDay,
        RecurrenceResponse recurrence,
        TemplateBody template) {

    static PhaseResponse of(Phase phase) {
        Schedule schedule = phase.schedule();
        Template template = phase.template();
        return new PhaseResponse(
                phase.first().toString(),
                template.name(),
                template.description(),
                schedule.zone().getId(),
                schedule.start().toString(),
                schedule.duration().toString(),
                schedule.allDay(),
                RecurrenceResponse.of(schedule),
                TemplateBody.of(template));
    }
}
