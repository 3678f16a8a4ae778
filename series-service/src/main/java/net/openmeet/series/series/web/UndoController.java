package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.LongPredicate;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.MergePhase;
import net.openmeet.series.series.UndoChange;
import net.openmeet.series.series.UndoManagement;
import net.openmeet.vocabulary.phase.edit.web.DateParameter;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.EditOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Taking back what was done to a series, over HTTP. The previews are what occurrence-service is told: the gateway asks here first, and then there what that
 * does to dates, a page of which is wanted.
 */
@RestController
@RequestMapping(path = "/api/series/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Series")
class UndoController {

    private final UndoManagement management;
    private final SeriesAnswers answers;

    UndoController(UndoManagement management, SeriesAnswers answers) {
        this.management = management;
        this.answers = answers;
    }

    @PostMapping("/changes/{version}/undo")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Take back the last change of a series",
            description =
                    "The organiser, with If-Match. Phases, pauses, template and visibility are again what they were before, for all"
                            + " that isn't over; dates that went on as others become again what they were, with their answers. It is a"
                            + " change of its own: taken back in turn, the first one holds again.")
    @ApiResponse(responseCode = "200", description = "The series as it is now")
    @ApiResponse(responseCode = "308", description = "It has another slug by now", content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(
            responseCode = "409",
            description =
                    "not-the-newest-change: detail says which is; series-created, series-published, change-of-people, change-of-an-import, change-of-an-event, change-not-kept: it can't be"
                            + " taken back. seats-taken, too-many-dates, series-too-large, no-dates")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(responseCode = "422", description = "cannot-continue-there, overlaps-earlier-dates")
    ResponseEntity<SeriesResponse> undo(
            @PathVariable String slug,
            @PathVariable long version,
            ExpectedVersion expected,
            Preview preview,
            Caller caller) {
        EditOfSeries.of(EditName.UNDO, slug).require(preview);
        LongPredicate versions = SeriesTag.admittedBy(expected, preview);
        return answers.of(management.undo(new UndoChange(slug, caller.viewer(), versions, version)), preview);
    }

    @PostMapping(path = "/changes/preview", params = "edit=undo")
    @Access(Audience.OWNER)
    @Operation(hidden = true)
    ResponseEntity<EditOutcome> previewUndo(
            @PathVariable String slug,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Caller caller) {
        return OutcomeAnswers.of(
                management.outcome(new UndoChange(slug, caller.viewer(), any -> true, version)),
                EditOfSeries.of(EditName.UNDO, slug));
    }

    @PostMapping("/phases/{recurrenceId}/merge")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Merge a phase of a series back into the one before",
            description =
                    "The organiser, with If-Match. The phase that begins with the date goes, and the one before goes on in its place, by"
                            + " the rules, with the COUNT or UNTIL, that it had before it was split there, and looking as it does today."
                            + " Where the phase was ended, the series ends, and dates that were added or left out of it stay so."
                            + " Dates are carried back by their place in the week, month or year, and former URLs lead to them.")
    @ApiResponse(responseCode = "200", description = "The series as it is now")
    @ApiResponse(responseCode = "308", description = "It has another slug by now", content = @Content)
    @ApiResponse(
            responseCode = "404",
            description = "series-not-found; phase-not-found: no phase begins with the date; occurrence-not-found")
    @ApiResponse(
            responseCode = "409",
            description =
                    "first-phase; phase-took-place: it has had a date; phase-before-changed: it isn't any more what the split has left"
                            + " of it. seats-taken, series-too-large")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(responseCode = "422", description = "overlaps-earlier-dates: it would reach into a later phase")
    ResponseEntity<SeriesResponse> merge(
            @PathVariable String slug,
            @PathVariable String recurrenceId,
            ExpectedVersion expected,
            Preview preview,
            Caller caller) {
        RecurrenceId phase = DateParameter.inPath(recurrenceId);
        EditOfSeries.of(EditName.MERGE, slug, phase).require(preview);
        LongPredicate versions = SeriesTag.admittedBy(expected, preview);
        return answers.of(management.merge(new MergePhase(slug, caller.viewer(), versions, phase)), preview);
    }

    @PostMapping(path = "/changes/preview", params = "edit=merge")
    @Access(Audience.OWNER)
    @Operation(hidden = true)
    ResponseEntity<EditOutcome> previewMerge(
            @PathVariable String slug,
            @RequestParam String date,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Caller caller) {
        RecurrenceId phase = DateParameter.inPath(date);
        return OutcomeAnswers.of(
                management.outcome(new MergePhase(slug, caller.viewer(), any -> true, phase)),
                EditOfSeries.of(EditName.MERGE, slug, phase));
    }
}
