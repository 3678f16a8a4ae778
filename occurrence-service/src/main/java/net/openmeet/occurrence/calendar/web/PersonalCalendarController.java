package net.openmeet.occurrence.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import net.openmeet.occurrence.calendar.CalendarPosition;
import net.openmeet.occurrence.calendar.CalendarQuery;
import net.openmeet.occurrence.calendar.PersonalCalendar;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
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
    private final CalendarAnswers answers;
    private final Clock clock;

    PersonalCalendarController(PersonalCalendar calendar, CalendarAnswers answers, Clock clock) {
        this.calendar = calendar;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(path = "/api/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read the caller's calendar, by start",
            description =
                    "Members: what they organise, go to, wait for and are interested in, each once with all reasons."
                            + " Dates of series and standalone events; of what they organise also virtual dates. A moved one"
                            + " stands where it was moved to, a cancelled one stays. What the caller may not see any more isn't"
                            + " there.")
    @ApiResponse(
            responseCode = "200",
            description = "A page; next, and a Link header, lead to the next one. Its ETag changes with anything in it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = CalendarPageResponse.class)))
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
            @Parameter(description = "next of the page before; it brings the range with it")
                    @RequestParam(required = false)
                    @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller,
            @Parameter(hidden = true) ServletWebRequest request) {
        CalendarCursor after = CalendarCursor.read(cursor);
        CalendarRange range = CalendarRange.read(from, to, timeZone, clock).after(after);
        CalendarPosition last = after == null ? null : after.last();
        var query = new CalendarQuery(caller.accountId(), range.from(), range.to(), last, limit.value());
        return answers.of(calendar.show(query), range.to(), request);
    }
}
