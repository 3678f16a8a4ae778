package net.openmeet.series.preview.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.series.preview.PreviewedDate;
import net.openmeet.series.preview.SchedulePreview;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule comes to.
 *
 * @param text in the words of Accept-Language, English or German
 * @param count how many dates there are in all; missing when infinite, and where several rules give more than 10,000
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewResponse(
        @Schema(example = "every week on Tuesday") String text,
        List<InstanceResponse> instances,
        boolean infinite,
        @Nullable Long count,
        List<WarningResponse> warnings) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /**
     * A date.
     *
     * @param recurrenceId its name in the series
     * @param end exclusive
     */
    record InstanceResponse(
            @Schema(example = "2026-03-03T19:00") String recurrenceId,
            Time start,
            Time end,

            @Schema(allowableValues = {"none", "shifted-by-gap", "earlier-of-overlap"})
            String mark) {}

    /**
     * A point in time.
     *
     * @param local date-time, or date when all-day
     */
    record Time(
            @Schema(example = "2026-03-03T19:00:00") String local,
            @Schema(example = "Europe/Berlin") String timeZone,
            Instant instant) {}

    record WarningResponse(
            @Schema(
                    allowableValues = {
                        "all-over",
                        "starts-in-the-past",
                        "shifted-by-gap",
                        "earlier-of-overlap",
                        "dates-overlap"
                    })
            String code,

            String detail) {}

    static PreviewResponse of(SchedulePreview preview) {
        return new PreviewResponse(
                preview.text(),
                preview.dates().stream().map(PreviewResponse::instance).toList(),
                preview.infinite(),
                preview.count().isPresent() ? preview.count().getAsLong() : null,
                preview.warnings().stream()
                        .map(warning -> new WarningResponse(KebabCase.of(warning.kind()), warning.detail()))
                        .toList());
    }

    static InstanceResponse instance(PreviewedDate date) {
        return new InstanceResponse(
                date.id().toString(), time(date, date.start()), time(date, date.end()), KebabCase.of(date.mark()));
    }

    private static Time time(PreviewedDate date, ZonedDateTime time) {
        return new Time(
                date.id().isAllDay() ? time.toLocalDate().toString() : LOCAL.format(time),
                time.getZone().getId(),
                time.toInstant());
    }
}
