package net.openmeet.series.series.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.series.schedule.web.RecurrenceResponse;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.web.TemplateBody;

/**
 * A series, as it goes out.
 *
 * @param start first local start, or first date when all-day
 * @param duration nominal, ISO 8601
 * @param organiser the owner's account id
 * @param version also its ETag
 */
public record SeriesResponse(
        UUID id,
        String slug,
        String name,
        String description,
        String timeZone,
        String start,
        String duration,
        boolean allDay,
        RecurrenceResponse recurrence,
        TemplateBody template,
        String visibility,
        UUID organiser,
        long version,
        Instant createdAt,
        Instant updatedAt,
        Links links) {

    record Links(String self, String occurrences) {}

    public static SeriesResponse of(Series series) {
        Schedule schedule = series.schedule();
        Template template = series.template();
        return new SeriesResponse(
                series.id(),
                series.slug(),
                template.name(),
                template.description(),
                schedule.zoneOrUtc().getId(),
                schedule.start().toString(),
                schedule.duration().toString(),
                schedule.allDay(),
                RecurrenceResponse.of(schedule),
                TemplateBody.of(template),
                series.visibility().text(),
                series.owner(),
                series.version(),
                series.createdAt(),
                series.updatedAt(),
                new Links(path(series.slug()), path(series.slug()) + "/occurrences"));
    }

    /** Where a series is. */
    public static String path(String slug) {
        return "/api/series/" + slug;
    }
}
