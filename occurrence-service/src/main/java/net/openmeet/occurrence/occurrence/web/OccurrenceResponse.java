package net.openmeet.occurrence.occurrence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.icalendar.FeedPaths;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.text.CommonMark;
import net.openmeet.platform.web.SubscriptionLinks;
import net.openmeet.vocabulary.people.web.OrganiserResponse;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.web.TemplateBody;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence, as it goes out: a date of a series, stored or virtual, or a standalone event.
 *
 * @param series the series' slug; null for a standalone event
 * @param recurrenceId the original local start, which names the date in its series; null for a standalone event
 * @param stored false: computed, nobody has answered or changed it yet
 * @param cancellationReason why it is cancelled, plain text; null: not said, or not cancelled
 * @param organisers of a standalone event: who organises it together with its owner; null for a date, whose series says
 * @param overrides names of the fields that the date sets itself; in all others it follows its series
 */
@Schema(name = "Occurrence", description = "A date of a series, stored or virtual, or a standalone event.")
public record OccurrenceResponse(
        UUID id,
        @Nullable String series,
        @Nullable String recurrenceId,
        String slug,

        @Schema(allowableValues = {"scheduled", "cancelled", "completed"})
        String status,

        boolean stored,

        @Schema(allowableValues = {"public", "members", "unlisted", "group", "private"})
        String visibility,

        @Nullable String cancellationReason,

        @Schema(
                description =
                        "True: its series doesn't take place then any more; it stays because somebody answered or changed it.")
        boolean detached,

        List<String> overrides,
        String name,
        String description,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The description as HTML that is safe to show; not in lists.")
        @Nullable
        String descriptionHtml,

        @JsonUnwrapped TemplateBody template,
        Time start,
        Time end,
        boolean allDay,
        Seats attendance,
        UUID organiser,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "Of a standalone event: who organises it together with its owner. Not of a date: its series says.")
        @Nullable
        List<OrganiserResponse> organisers,

        Links links) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /**
     * A point in time.
     *
     * @param local date-time on the clocks of the place, or date when all-day; the end is exclusive
     * @param timeZone the zone of the place; of what is all-day it says when days begin
     */
    record Time(
            @Schema(example = "2026-03-03T19:00:00") String local,
            @Schema(example = "Europe/Berlin") String timeZone,
            Instant instant) {}

    /**
     * Who goes, in numbers, guests included.
     *
     * @param capacity null: unlimited
     */
    @Schema(name = "Seats")
    record Seats(int going, int waitlisted, @Nullable Integer capacity) {}

    /**
     * Where more is.
     *
     * @param calendar to subscribe to; null in lists
     */
    record Links(
            String self,
            @Nullable String series,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "Of this date alone; not in lists.")
            @Nullable
            SubscriptionLinks calendar) {}

    /** The occurrence as one of many. */
    static OccurrenceResponse listed(OccurrenceView occurrence, Attendance attendance) {
        return response(occurrence, attendance, null);
    }

    /** The occurrence by itself, on a site. */
    static OccurrenceResponse of(OccurrenceView occurrence, Attendance attendance, URI site) {
        return response(occurrence, attendance, SubscriptionLinks.of(site, FeedPaths.ofEvent(occurrence.slug())));
    }

    private static OccurrenceResponse response(
            OccurrenceView occurrence, Attendance attendance, @Nullable SubscriptionLinks calendar) {
        Template template = occurrence.template();
        Timing timing = occurrence.timing();
        SeriesDate date = occurrence.date();
        String series = date == null ? null : date.slug().series();
        return new OccurrenceResponse(
                occurrence.id(),
                series,
                date == null ? null : date.recurrenceId().toString(),
                occurrence.slug(),
                occurrence.status().text(),
                occurrence.isStored(),
                occurrence.visibility().text(),
                occurrence.stage().reason(),
                date != null && date.detached(),
                date == null ? List.of() : date.overrides(),
                template.name(),
                template.description(),
                calendar == null ? null : CommonMark.html(template.description()),
                TemplateBody.of(template),
                time(timing, timing.localStart(), timing.startsAt()),
                time(timing, timing.localEnd(), timing.endsAt()),
                timing.isAllDay(),
                new Seats(attendance.going(), attendance.waitlisted(), template.capacity()),
                occurrence.ownerId(),
                date == null ? OrganiserResponse.all(occurrence.organisers()) : null,
                new Links(path(occurrence.slug()), series == null ? null : "/api/series/" + series, calendar));
    }

    /** Where an event is. */
    public static String path(String slug) {
        return "/api/events/" + slug;
    }

    private static Time time(Timing timing, LocalDateTime local, Instant instant) {
        return new Time(
                timing.isAllDay() ? local.toLocalDate().toString() : LOCAL.format(local),
                timing.zone().getId(),
                instant);
    }
}
