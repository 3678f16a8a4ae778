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
import net.openmeet.occurrence.calendar.CalendarPosition;
import net.openmeet.occurrence.calendar.CalendarQuery;
import net.openmeet.occurrence.calendar.GroupCalendar;
import net.openmeet.occurrence.calendar.GroupCalendarQuery;
import net.openmeet.occurrence.calendar.PersonalCalendar;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The caller's calendar over HTTP. */
@RestController
@Tag(name = "Calendars", description = "What takes place, over all series and standalone events")
class PersonalCalendarController {

    private final PersonalCalendar calendar;
    private final GroupCalendar groups;
    private final CalendarAnswers answers;
    private final Clock clock;

    PersonalCalendarController(PersonalCalendar calendar, GroupCalendar groups, CalendarAnswers answers, Clock clock) {
        this.calendar = calendar;
        this.groups = groups;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(path = "/api/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read the caller's calendar, or a group's, by start",
            description =
                    "Members: what they organise, go to, wait for and are interested in, and what their groups have, each once with all reasons."
                            + " Dates of series and standalone events; of series that they organise or their groups have also virtual dates. A moved one"
                            + " stands where it was moved to, a cancelled one stays. What the caller may not see any more isn't"
                            + " there. With group: what that group has in lists, for everybody where everybody sees the group, otherwise"
                            + " for who belongs to it.")
    @ApiResponse(
            responseCode = "200",
            description = "A page; next, and a Link header, lead to the next one. Its ETag changes with anything in it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = CalendarPageResponse.class)))
    @ApiResponse(responseCode = "401", description = "sign-in-required: it is one's own that is asked for")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    @ApiResponse(responseCode = "304", description = "Nothing in it has changed", content = @Content)
    ResponseEntity<byte[]> show(
            @Parameter(
                            description =
                                    "First start: a date or date-time in timeZone, or an instant; today unless said otherwise",
                            example = "2026-03-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(
                            description =
                                    "Exclusive end, as from, at most 400 days later; 31 days unless said otherwise",
                            example = "2026-04-01")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(
                            description =
                                    "IANA time zone of who looks: when the days of from and to begin; UTC unless said otherwise",
                            example = "Europe/Berlin")
                    @RequestParam(required = false)
                    @Nullable
                    String timeZone,
            @Parameter(description = "Id of a group: its calendar, not the caller's")
                    @RequestParam(required = false)
                    @Nullable
                    UUID group,
            @Parameter(description = "next of the page before; it brings the range with it")
                    @RequestParam(required = false)
                    @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Viewer viewer,
            @Parameter(hidden = true) ServletWebRequest request) {
        CalendarCursor after = CalendarCursor.read(cursor);
        CalendarRange range = CalendarRange.read(from, to, timeZone, clock).after(after);
        CalendarPosition last = after == null ? null : after.last();
        CalendarPage page = group == null
                ? calendar.show(new CalendarQuery(signedIn(viewer), range.from(), range.to(), last, limit.value()))
                : groups.show(new GroupCalendarQuery(group, viewer, range.from(), range.to(), last, limit.value()))
                        .orElseThrow(GroupFeedController::groupNotFound);
        return answers.of(page, range.to(), request);
    }

    private static UUID signedIn(Viewer viewer) {
        return viewer.account().orElseThrow(ProblemException::signInRequired);
    }
}
