package net.openmeet.occurrence.icalendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.occurrence.icalendar.FeedManagement;
import net.openmeet.occurrence.icalendar.FeedPaths;
import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.occurrence.icalendar.FeedState;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Series as JSCalendar over HTTP: here, because what happens on single dates is known here. */
@RestController
@Tag(name = "Calendars")
class SeriesJsonController {

    private static final String JSCALENDAR = "application/jscalendar+json";
    private static final int MONTHS = 24;

    private final FeedManagement feeds;

    SeriesJsonController(FeedManagement feeds) {
        this.feeds = feeds;
    }

    @GetMapping(path = "/api/series/{slug}/calendar.json", produces = JSCALENDAR)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read a series as JSCalendar",
            description =
                    "Everyone; of a private series only its organiser. An Event with its rules and overrides (RFC 8984), or a Group of"
                            + " them where the series has several phases, each related to the next. Dates that aren't as their phase"
                            + " says are told for 24 months before and after this one.")
    @ApiResponse(
            responseCode = "200",
            description = "An Event or a Group; its ETag and Last-Modified change with anything in it",
            content = @Content(mediaType = JSCALENDAR, schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "304", description = "Nothing in it has changed", content = @Content)
    @ApiResponse(responseCode = "308", description = "The series has another slug now", content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    ResponseEntity<byte[]> series(
            @PathVariable String slug, Viewer viewer, @Parameter(hidden = true) ServletWebRequest request) {
        FeedRange range = feeds.range(MONTHS);
        FeedState state = feeds.state(slug, viewer, range).orElseThrow(DatePath::seriesNotFound);
        if (!state.slug().equals(slug)) {
            return OccurrenceAnswers.moved(FeedPaths.jsCalendarOfSeries(state.slug()));
        }
        String tag = FeedTag.of(state, range);
        if (request.checkNotModified(tag, state.changedAt().toEpochMilli())) {
            return CalendarFile.notModified(tag).lastModified(state.changedAt()).build();
        }
        byte[] json = feeds.jsCalendar(slug, viewer, range).orElseThrow(DatePath::seriesNotFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(JSCALENDAR))
                .eTag(tag)
                .lastModified(state.changedAt())
                .body(json);
    }
}
