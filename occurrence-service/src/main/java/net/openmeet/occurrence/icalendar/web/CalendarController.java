package net.openmeet.occurrence.icalendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import net.openmeet.occurrence.event.web.VisibleEvents;
import net.openmeet.occurrence.icalendar.FeedManagement;
import net.openmeet.occurrence.icalendar.FeedPaths;
import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.occurrence.icalendar.FeedState;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Calendars over HTTP, for programs that subscribe to them. */
@RestController
@Tag(name = "Calendars", description = "Series and events as iCalendar")
class CalendarController {

    private static final String FILE = "/calendar.ics";
    private static final int USUAL_MONTHS = 24;

    private final FeedManagement feeds;
    private final VisibleEvents events;

    CalendarController(FeedManagement feeds, VisibleEvents events) {
        this.feeds = feeds;
        this.events = events;
    }

    @GetMapping(path = "/api/series/{slug}" + FILE, produces = CalendarFile.TYPE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Subscribe to a series",
            description = "Everyone; of a private series only its organiser. Whatever expands the text finds the dates"
                    + " that the list of occurrences has, moved and cancelled ones as they are; the rules go on beyond"
                    + " the months that were asked for.")
    @ApiResponse(
            responseCode = "200",
            description = "An iCalendar text; its ETag and Last-Modified change with anything in it, its Version-Token"
                    + " says which version of the series it shows",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Nothing in it has changed", content = @Content)
    @ApiResponse(responseCode = "308", description = "The series has another slug now", content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    ResponseEntity<byte[]> series(
            @PathVariable String slug,
            @Parameter(
                            description =
                                    "For how many months before and after this one single dates are told, 1 to 60;"
                                            + " 24 unless said otherwise",
                            example = "12")
                    @RequestParam(required = false)
                    @Nullable
                    String months,
            Viewer viewer,
            @Parameter(hidden = true) HttpServletRequest request) {
        FeedRange range = feeds.range(FeedMonths.read(months, USUAL_MONTHS, FeedRange.MOST_MONTHS));
        FeedState state = feeds.state(slug, viewer, range).orElseThrow(DatePath::seriesNotFound);
        if (!state.slug().equals(slug)) {
            return OccurrenceAnswers.moved(FeedPaths.ofSeries(state.slug()));
        }
        String tag = FeedTag.of(state, range);
        if (new ServletWebRequest(request)
                .checkNotModified(tag, state.changedAt().toEpochMilli())) {
            return CalendarFile.notModified(tag)
                    .lastModified(state.changedAt())
                    .header(VersionToken.HEADER, version(state))
                    .build();
        }
        return feeds.feed(slug, viewer, range)
                .map(feed -> CalendarFile.named(slug)
                        .eTag(tag)
                        .lastModified(state.changedAt())
                        .header(VersionToken.HEADER, version(state))
                        .body(feed))
                .orElseThrow(DatePath::seriesNotFound);
    }

    @GetMapping(path = "/api/events/{slug}" + FILE, produces = CalendarFile.TYPE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Save an event to a calendar: a standalone one, or a date of a series",
            description = "Everyone; a private one only its organiser, to all others it doesn't exist.")
    @ApiResponse(
            responseCode = "200",
            description = "An iCalendar text with its ETag",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Nothing in it has changed", content = @Content)
    @ApiResponse(responseCode = "308", description = "The event has another slug now", content = @Content)
    @ApiResponse(responseCode = "404", description = "event-not-found")
    ResponseEntity<byte[]> event(
            @PathVariable String slug, Viewer viewer, @Parameter(hidden = true) HttpServletRequest request) {
        OccurrenceView event = events.find(slug, viewer);
        if (!event.slug().equals(slug)) {
            return OccurrenceAnswers.moved(FeedPaths.ofEvent(event.slug()));
        }
        byte[] calendar = feeds.calendar(event);
        String tag = FeedTag.of(calendar);
        return new ServletWebRequest(request).checkNotModified(tag)
                ? CalendarFile.notModified(tag).build()
                : CalendarFile.named(slug).eTag(tag).body(calendar);
    }

    /** The text is of this version of the series at least: where it was changed between two statements, the tag is the older one's. */
    private static String version(FeedState state) {
        return KnownSeries.token(state.seriesId(), state.version()).toString();
    }
}
