package net.openmeet.occurrence.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import net.openmeet.occurrence.calendar.CalendarPage;
import net.openmeet.occurrence.calendar.GroupCalendar;
import net.openmeet.occurrence.calendar.GroupCalendarQuery;
import net.openmeet.occurrence.icalendar.CalendarFeeds;
import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.occurrence.icalendar.web.CalendarFile;
import net.openmeet.occurrence.icalendar.web.FeedMonths;
import net.openmeet.platform.problem.ProblemException;
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

/** What a group shows everybody, as a feed. What its members alone see stands in their own feeds. */
@RestController
@Tag(name = "Calendars")
class GroupFeedController {

    private static final int MOST = 2_000;
    private static final int MONTHS_BEFORE = 3;
    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 24;

    private final GroupCalendar calendar;
    private final CalendarFeeds texts;
    private final Clock clock;

    GroupFeedController(GroupCalendar calendar, CalendarFeeds texts, Clock clock) {
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(path = "/api/calendar/groups/{group}.ics", produces = CalendarFile.TYPE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Subscribe to what a group shows everybody",
            description =
                    "Everyone; the same for all, whoever asks. The group's public series and standalone events, each date under a UID of its"
                            + " own, at most 2,000, from three months before this one on. Of a group that not everybody sees there is none.")
    @ApiResponse(
            responseCode = "200",
            description = "An iCalendar text; its ETag changes with anything in it",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Nothing in it has changed", content = @Content)
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<byte[]> show(
            @PathVariable UUID group,
            @Parameter(description = "How many months to come, 1 to 24; 12 unless said otherwise", example = "6")
                    @RequestParam(required = false)
                    @Nullable
                    String months,
            @Parameter(hidden = true) ServletWebRequest request) {
        FeedRange range =
                FeedRange.between(clock.instant(), MONTHS_BEFORE, FeedMonths.read(months, USUAL_MONTHS, MOST_MONTHS));
        CalendarPage page = calendar.show(
                        new GroupCalendarQuery(group, Viewer.NOBODY, range.from(), range.to(), null, MOST))
                .orElseThrow(GroupFeedController::groupNotFound);
        String tag = CalendarTag.of(page, "group" + range);
        if (request.checkNotModified(tag)) {
            return CalendarFile.notModified(tag).build();
        }
        String path = "/api/calendar/groups/" + group + ".ics";
        return CalendarFile.named("group").eTag(tag).body(texts.found("OpenMeet", path, page, range));
    }

    static ProblemException groupNotFound() {
        return ProblemException.notFound("group-not-found", "There is no such group.");
    }
}
