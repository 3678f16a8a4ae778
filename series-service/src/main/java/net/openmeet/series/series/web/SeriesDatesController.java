package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.LongPredicate;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.ChangeDate;
import net.openmeet.series.series.EndSeries;
import net.openmeet.series.series.IncludeDate;
import net.openmeet.series.series.PauseSeries;
import net.openmeet.series.series.ResumeSeries;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.phase.edit.web.DateParameter;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.EndRequest;
import net.openmeet.vocabulary.phase.edit.web.IncludeRequest;
import net.openmeet.vocabulary.phase.edit.web.PauseRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which single dates a series has, and its end, over HTTP. */
@RestController
@RequestMapping(path = "/api/series/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Series")
class SeriesDatesController {

    private final SeriesManagement management;
    private final SeriesAnswers answers;

    SeriesDatesController(SeriesManagement management, SeriesAnswers answers) {
        this.management = management;
        this.answers = answers;
    }

    @PostMapping("/occurrences/{recurrenceId}/exclude")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Leave a date out of a series",
            description =
                    "The organiser, with If-Match of the series. The date can be included again. What is left out already"
                            + " stays so.")
    @ApiResponse(responseCode = "200", description = "The series as it is now")
    @ApiResponse(responseCode = "308", description = "It has another slug by now", content = @Content)
    @ApiResponse(
            responseCode = "404",
            description = "series-not-found; occurrence-not-found: the series has no such date")
    @ApiResponse(
            responseCode = "409",
            description = "date-is-over; no-dates: it is the last one of its phase; too-many-dates; series-too-large")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<SeriesResponse> exclude(
            @PathVariable String slug,
            @PathVariable String recurrenceId,
            ExpectedVersion expected,
            Preview preview,
            Caller caller) {
        ChangeDate command = change(EditName.EXCLUDE, slug, recurrenceId, expected, preview, caller);
        return answers.of(management.exclude(command), preview);
    }

    @PostMapping("/occurrences/{recurrenceId}/include")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Put a date into a series",
            description =
                    "The organiser, with If-Match of the series. One that was left out is a date again; any other local start becomes a further"
                            + " date. What is one already stays so. A standalone event may go on as it, by a body that names it.")
    @ApiResponse(responseCode = "200", description = "The series as it is now")
    @ApiResponse(responseCode = "308", description = "It has another slug by now", content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found; occurrence-not-found: this names no date")
    @ApiResponse(
            responseCode = "409",
            description =
                    "date-is-over; series-paused; same-instant; too-many-dates; series-too-large; already-a-date: an event can't go on as a date that there is")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(responseCode = "422", description = "date-kind-mismatch; overlaps-earlier-dates")
    ResponseEntity<SeriesResponse> include(
            @PathVariable String slug,
            @PathVariable String recurrenceId,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable IncludeRequest request,
            Preview preview,
            Caller caller) {
        ChangeDate date = change(EditName.INCLUDE, slug, recurrenceId, expected, preview, caller);
        return answers.of(management.include(new IncludeDate(date, IncludeRequest.eventOf(request))), preview);
    }

    @PostMapping("/end")
    @Access(Audience.OWNER)
    @Operation(
            summary = "End a series",
            description =
                    "The organiser, with If-Match. It has no more dates from a local time on, or from now on; what has begun takes"
                            + " place. One that has ended by then stays as it is.")
    @ApiResponse(responseCode = "200", description = "The series as it is now")
    @ApiResponse(responseCode = "308", description = "It has another slug by now", content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(responseCode = "409", description = "no-dates: it hasn't begun; delete it")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<SeriesResponse> end(
            @PathVariable String slug,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable EndRequest request,
            Preview preview,
            Caller caller) {
        EditOfSeries.of(EditName.END, slug).require(preview);
        EndRequest wanted = request == null ? new EndRequest(null) : request;
        LongPredicate versions = SeriesTag.admittedBy(expected, preview);
        return answers.of(management.end(new EndSeries(slug, caller.viewer(), versions, wanted.readFrom())), preview);
    }

    @PostMapping(path = "/pause", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Pause a series",
            description =
                    "The organiser, with If-Match. Leaves out all dates of a while that haven't begun, and shows why under pauses."
                            + " Whatever the series becomes meanwhile, it has no dates then, and has them again when it is resumed.")
    @ApiResponse(responseCode = "200", description = "The series as it is now")
    @ApiResponse(responseCode = "308", description = "It has another slug by now", content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(
            responseCode = "409",
            description =
                    "nothing-to-pause; no-dates: the series would have none at all; too-many-dates; series-too-large")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<SeriesResponse> pause(
            @PathVariable String slug,
            ExpectedVersion expected,
            @RequestBody PauseRequest request,
            Preview preview,
            Caller caller) {
        EditOfSeries.of(EditName.PAUSE, slug).require(preview);
        LongPredicate versions = SeriesTag.admittedBy(expected, preview);
        return answers.of(
                management.pause(new PauseSeries(slug, caller.viewer(), versions, request.toPause())), preview);
    }

    @PostMapping("/resume")
    @Access(Audience.OWNER)
    @Operation(
            summary = "End the pauses of a series",
            description = "The organiser, with If-Match. What they left out and hasn't begun is a date again.")
    @ApiResponse(responseCode = "200", description = "The series as it is now")
    @ApiResponse(responseCode = "308", description = "It has another slug by now", content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<SeriesResponse> resume(
            @PathVariable String slug, ExpectedVersion expected, Preview preview, Caller caller) {
        EditOfSeries.of(EditName.RESUME, slug).require(preview);
        LongPredicate versions = SeriesTag.admittedBy(expected, preview);
        return answers.of(management.resume(new ResumeSeries(slug, caller.viewer(), versions)), preview);
    }

    private static ChangeDate change(
            EditName edit, String slug, String recurrenceId, ExpectedVersion expected, Preview preview, Caller caller) {
        RecurrenceId date = DateParameter.inPath(recurrenceId);
        EditOfSeries.of(edit, slug, date).require(preview);
        return new ChangeDate(slug, caller.viewer(), SeriesTag.admittedBy(expected, preview), date);
    }
}
