package net.openmeet.occurrence.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.occurrence.event.EventTrail;
import net.openmeet.occurrence.event.EventTrailManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.occurrence.trail.TrailManagement;
import net.openmeet.occurrence.trail.web.TrailAnswers;
import net.openmeet.occurrence.trail.web.TrailCursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.vocabulary.change.web.ChangeResponse;
import net.openmeet.vocabulary.change.web.ChangedField;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was changed of an event, over HTTP: of a standalone one as of a date of a series. */
@RestController
@Tag(name = "Events")
class EventTrailController {

    private final VisibleEvents visible;
    private final EventTrailManagement events;
    private final TrailManagement dates;

    EventTrailController(VisibleEvents visible, EventTrailManagement events, TrailManagement dates) {
        this.visible = visible;
        this.events = events;
        this.dates = dates;
    }

    @GetMapping(path = "/api/events/{slug}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "List what was changed of an event, newest first",
            description =
                    "The organiser. Who changed which fields, when, from what to what; of a date of a series, when it was changed by itself or"
                            + " with others. The last 1,000 changes are kept.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    @ApiResponse(
            responseCode = "308",
            description = "The event has another slug now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "403", description = "not-owner")
    @ApiResponse(responseCode = "404", description = "event-not-found")
    ResponseEntity<Page<ChangeResponse>> changes(
            @PathVariable String slug,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        long before = TrailCursor.before(cursor);
        OccurrenceView event = visible.findToChange(slug, caller.viewer());
        return event.slug().equals(slug)
                ? TrailAnswers.ok(page(event, before, limit))
                : OccurrenceAnswers.moved(OccurrenceResponse.path(event.slug()));
    }

    private Page<ChangeResponse> page(OccurrenceView event, long before, Limit limit) {
        SeriesDate date = event.date();
        return date == null
                ? Page.of(
                                events.changesOf(event.id(), before, limit.value() + 1),
                                limit,
                                last -> TrailCursor.after(last.version()))
                        .map(EventTrailController::response)
                : Page.of(
                                dates.changesOf(date.seriesId(), event.id(), before, limit.value() + 1),
                                limit,
                                last -> TrailCursor.after(last.number()))
                        .map(TrailAnswers::response);
    }

    private static ChangeResponse response(EventTrail trail) {
        return new ChangeResponse(
                trail.version(),
                trail.changeId(),
                trail.by(),
                trail.at(),
                KebabCase.of(trail.kind()),
                null,
                null,
                trail.changes().stream().map(ChangedField::of).toList(),
                null);
    }
}
