package net.openmeet.series.icalendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.series.icalendar.ExcludeHolidays;
import net.openmeet.series.icalendar.ExcludeHolidaysResult;
import net.openmeet.series.icalendar.HolidayManagement;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.web.OutcomeAnswers;
import net.openmeet.series.series.web.SeriesAnswers;
import net.openmeet.series.series.web.SeriesProblems;
import net.openmeet.series.series.web.SeriesTag;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.EditOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leaving out what falls on holidays, over HTTP. */
@RestController
@Tag(name = "Series")
class HolidayController {

    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//example//EN
            BEGIN:VEVENT
            UID:christmas@example.org
            DTSTART;VALUE=DATE:20261225
            DTEND;VALUE=DATE:20261227
            RRULE:FREQ=YEARLY
            SUMMARY:Christmas
            END:VEVENT
            END:VCALENDAR
            """;

    private final HolidayManagement holidays;

    HolidayController(HolidayManagement holidays) {
        this.holidays = holidays;
    }

    @PostMapping(
            path = "/api/series/{slug}/occurrences/exclude",
            consumes = "text/calendar",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Leave out the dates of a series on the days that a calendar of holidays names",
            description =
                    "The organiser, with If-Match of the series. Each VEVENT names the local days on which it takes place, as often as"
                            + " its rules say, from today on for two years (until says to when); the dates of the series that start on one"
                            + " of them are left out, as one change. A date can be included again. At most 1,000 VEVENTs.")
    @ApiResponse(
            responseCode = "200",
            description =
                    "Which dates are left out, or would be; which holidays met none. A Version-Token where the series changed")
    @ApiResponse(responseCode = "308", description = "It has another slug by now", content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "no-dates: a phase would have none left; too-many-dates; series-too-large")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(responseCode = "422", description = "unreadable-calendar, too-many-holidays")
    ResponseEntity<HolidaysResponse> exclude(
            @PathVariable String slug,
            ExpectedVersion expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/calendar",
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(EXAMPLE)))
                    @RequestBody
                    byte[] file,
            @Parameter(description = "true: nothing is done, and the answer says what would be")
                    @RequestParam(defaultValue = "false")
                    boolean dryRun,
            Preview preview,
            Caller caller) {
        EditOfSeries.of(EditName.EXCLUDE, slug).require(preview);
        var command = new ExcludeHolidays(
                slug, caller.viewer(), SeriesTag.admittedBy(expected, preview), CalendarBody.text(file), dryRun);
        ExcludeHolidaysResult result = holidays.exclude(command);
        if (result instanceof ExcludeHolidaysResult.Refused(ChangeRefusal.Stale(var current))
                && !preview.admits(current)) {
            throw Preview.outdated();
        }
        return answer(result, excluded -> answer(excluded, dryRun));
    }

    /** What occurrence-service is told: the gateway asks here first, and then there what that does to dates, a page of which is wanted. */
    @PostMapping(path = "/api/series/{slug}/changes/preview", params = "edit=exclude", consumes = "text/calendar")
    @Access(Audience.OWNER)
    @Operation(hidden = true)
    ResponseEntity<EditOutcome> preview(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            @RequestBody byte[] file,
            Caller caller) {
        var command = new ExcludeHolidays(slug, caller.viewer(), any -> true, CalendarBody.text(file), true);
        return answer(
                holidays.exclude(command),
                excluded -> OutcomeAnswers.of(excluded.outcome(), EditOfSeries.of(EditName.EXCLUDE, slug), file));
    }

    private static <T> ResponseEntity<T> answer(
            ExcludeHolidaysResult result, Function<ExcludeHolidaysResult.Excluded, ResponseEntity<T>> answer) {
        return switch (result) {
            case ExcludeHolidaysResult.Excluded excluded -> answer.apply(excluded);
            case ExcludeHolidaysResult.Unreadable(var detail) ->
                throw ProblemException.unprocessable("unreadable-calendar", detail);
            case ExcludeHolidaysResult.TooMany(var most) ->
                throw ProblemException.unprocessable(
                        "too-many-holidays", "A calendar of holidays names at most " + most + " of them, and no more.");
            case ExcludeHolidaysResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case ExcludeHolidaysResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    private static ResponseEntity<HolidaysResponse> answer(ExcludeHolidaysResult.Excluded excluded, boolean dryRun) {
        ResponseEntity.BodyBuilder answer = dryRun ? ResponseEntity.ok() : SeriesAnswers.changed(excluded.series());
        return answer.body(HolidaysResponse.of(excluded, dryRun));
    }
}
