package net.openmeet.series.series.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.text.CommonMark;
import net.openmeet.platform.web.SubscriptionLinks;
import net.openmeet.series.series.Publication;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.people.web.OrganiserResponse;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.web.RecurrenceResponse;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.web.TemplateBody;
import org.jspecify.annotations.Nullable;

/**
 * A series, as it goes out: what it looks like and when it takes place in the phase that is in force or comes next, and all of its phases.
 *
 * @param start first local start, or first date when all-day
 * @param duration nominal, ISO 8601
 * @param organiser the owner's account id
 * @param organisers who organises it together with the owner: co-organisers, then hosts
 * @param version also its ETag
 * @param publishedAt null: it is a draft
 * @param originEvent the standalone event that a draft goes on from; null: none, or it is published
 */
public record SeriesResponse(
        UUID id,
        String slug,
        String name,
        String description,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The description as HTML that is safe to show; not in lists.")
        @Nullable
        String descriptionHtml,

        String timeZone,
        String start,
        String duration,
        boolean allDay,
        RecurrenceResponse recurrence,
        TemplateBody template,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "In the order of their dates; not in lists.")
        @Nullable
        List<PhaseResponse> phases,

        List<PauseResponse> pauses,

        @Schema(
                description =
                        "A draft is there for those who organise it alone; visibility says who may see it once it is published.",
                allowableValues = {"draft", "published"})
        String status,

        String visibility,
        UUID organiser,
        List<OrganiserResponse> organisers,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Of a draft: the standalone event that shall go on as its first date.")
        @Nullable
        UUID originEvent,

        Links links) {

    /**
     * Where more is.
     *
     * @param occurrences null: it is a draft
     * @param dates null: it is published
     * @param calendar to subscribe to; null among others, and of a draft
     */
    record Links(
            String self,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "Not of a draft, which has none.")
            @Nullable
            String occurrences,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "Of a draft: the dates that it would have.")
            @Nullable
            String dates,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Not in lists.") @Nullable
            SubscriptionLinks calendar) {}

    /**
     * A series by itself, as it is.
     *
     * @param now tells which phase is in force
     * @param site where its calendar is
     */
    static SeriesResponse of(Series series, Instant now, URI site) {
        return of(series, now, phases(series), SubscriptionLinks.of(site, path(series.slug()) + "/calendar.ics"));
    }

    /** The same beside others that were made with it. */
    public static SeriesResponse of(Series series, Instant now) {
        return of(series, now, phases(series), null);
    }

    /** The same in a list: without its phases, which may be many and long. */
    static SeriesResponse listed(Series series, Instant now) {
        return of(series, now, null, null);
    }

    private static List<PhaseResponse> phases(Series series) {
        return series.phases().planned().stream().map(PhaseResponse::of).toList();
    }

    private static SeriesResponse of(
            Series series, Instant now, @Nullable List<PhaseResponse> phases, @Nullable SubscriptionLinks calendar) {
        Phase inForce = series.phases().plan().inForce(now);
        Schedule schedule = inForce.schedule();
        Template template = inForce.template();
        Publication publication = series.publication();
        return new SeriesResponse(
                series.id(),
                series.slug(),
                template.name(),
                template.description(),
                phases == null ? null : CommonMark.html(template.description()),
                schedule.zone().getId(),
                schedule.start().toString(),
                schedule.duration().toString(),
                schedule.allDay(),
                RecurrenceResponse.of(schedule),
                TemplateBody.of(template),
                phases,
                series.pauses().stream()
                        .map(pause -> PauseResponse.of(pause, series.phases()))
                        .toList(),
                series.isDraft() ? "draft" : "published",
                series.visibility().text(),
                series.owner(),
                OrganiserResponse.all(series.organisers()),
                series.version(),
                series.createdAt(),
                series.updatedAt(),
                publication instanceof Publication.Published(var at) ? at : null,
                publication instanceof Publication.Draft(var event) ? event : null,
                links(series, calendar));
    }

    private static Links links(Series series, @Nullable SubscriptionLinks calendar) {
        String path = path(series.slug());
        return series.isDraft()
                ? new Links(path, null, path + "/dates", null)
                : new Links(path, path + "/occurrences", null, calendar);
    }

    /** Where a series is. */
    public static String path(String slug) {
        return "/api/series/" + slug;
    }
}
