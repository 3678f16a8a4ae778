package net.openmeet.occurrence.date.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.web.CancelRequest;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.occurrence.occurrence.web.RescheduleRequest;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What its organiser does to one date of a series, over HTTP. */
@RestController
@RequestMapping(path = "/api/series/{slug}/occurrences/{recurrenceId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Occurrences")
class DateController {

    private static final String CHANGED = "The date as it is now, with its new ETag";
    private static final String MOVED = "The date, or its series, has another name now: ask there";
    private static final String UNKNOWN = "occurrence-not-found: no such series, or the date is not in it";
    private static final String OVER = "event-over: what is over stays what it was";
    private static final String SEATS = "seats-taken: more go than there would be seats, errors say how many";
    private static final String INVALID =
            "Every violation at once, with pointers; in-the-past: it would be over already";
    private static final String STALE = "version-mismatch: it changed since";

    private final DateEdits edits;
    private final OccurrenceAnswers answers;

    DateController(DateEdits edits, OccurrenceAnswers answers) {
        this.edits = edits;
        this.answers = answers;
    }

    @PatchMapping(consumes = "application/merge-patch+json")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Change one date of a series",
            description =
                    "The organiser, with If-Match. A merge patch: the fields that it names don't follow the series any more, and null says that there"
                            + " is none on this date; overrides lists them. In all others it goes on following its series. A virtual date is stored by that.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = OVER + "; " + SEATS)
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = INVALID)
    ResponseEntity<OccurrenceResponse> override(
            @PathVariable String slug,
            @PathVariable String recurrenceId,
            ExpectedVersion expected,
            @RequestBody DatePatch patch,
            Preview preview,
            Caller caller) {
        EditOfSeries edit = edit(EditName.EDIT, slug, recurrenceId);
        return change(edit, expected, patch.toChange(new Violations()), preview, caller);
    }

    @PostMapping("/revert")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have one date follow its series again",
            description =
                    "The organiser, with If-Match. In the fields that are named, or in all, its start and duration too. Whether it is cancelled stays.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = OVER + "; " + SEATS)
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = INVALID)
    ResponseEntity<OccurrenceResponse> revert(
            @PathVariable String slug,
            @PathVariable String recurrenceId,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable RevertRequest request,
            Preview preview,
            Caller caller) {
        EditOfSeries edit = edit(EditName.REVERT, slug, recurrenceId);
        return change(edit, expected, RevertRequest.toChange(request), preview, caller);
    }

    @PostMapping("/cancel")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Cancel one date of a series",
            description =
                    "The organiser, with If-Match. It stays where it is, with the reason, and takes no answers; those that there are stay, and"
                            + " so does the waitlist. A virtual date is stored by that. Cancelling once more changes the reason, or nothing.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = OVER)
    @ApiResponse(responseCode = "412", description = STALE)
    ResponseEntity<OccurrenceResponse> cancel(
            @PathVariable String slug,
            @PathVariable String recurrenceId,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable CancelRequest request,
            Preview preview,
            Caller caller) {
        EditOfSeries edit = edit(EditName.CANCEL, slug, recurrenceId);
        return change(edit, expected, CancelRequest.toChange(request), preview, caller);
    }

    @PostMapping("/reinstate")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have a cancelled date of a series take place after all",
            description =
                    "The organiser, with If-Match. Answers and waitlist are what they were; who waits gets what seats are free.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = OVER)
    @ApiResponse(responseCode = "412", description = STALE)
    ResponseEntity<OccurrenceResponse> reinstate(
            @PathVariable String slug,
            @PathVariable String recurrenceId,
            ExpectedVersion expected,
            Preview preview,
            Caller caller) {
        EditOfSeries edit = edit(EditName.REINSTATE, slug, recurrenceId);
        return change(edit, expected, new OccurrenceChange.Reinstate(), preview, caller);
    }

    @PostMapping("/reschedule")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Move one date of a series",
            description =
                    "The organiser, with If-Match. It keeps its RecurrenceId, its slug and its answers, and is listed where it starts. It may be"
                            + " on the day, and at the time, of another date. A virtual date is stored by that.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = OVER)
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = INVALID)
    ResponseEntity<OccurrenceResponse> reschedule(
            @PathVariable String slug,
            @PathVariable String recurrenceId,
            ExpectedVersion expected,
            @RequestBody RescheduleRequest request,
            Preview preview,
            Caller caller) {
        EditOfSeries edit = edit(EditName.RESCHEDULE, slug, recurrenceId);
        return change(edit, expected, request.toChangeOfDate(), preview, caller);
    }

    private ResponseEntity<OccurrenceResponse> change(
            EditOfSeries edit, ExpectedVersion expected, OccurrenceChange change, Preview preview, Caller caller) {
        return change(edit, expected, new DateChange.OfOccurrence(change), preview, caller);
    }

    private ResponseEntity<OccurrenceResponse> change(
            EditOfSeries edit, ExpectedVersion expected, DateChange change, Preview preview, Caller caller) {
        return answers.changed(edits.make(edit, change, expected, preview, caller), DatePath::notFound);
    }

    private static EditOfSeries edit(EditName name, String slug, String recurrenceId) {
        return EditOfSeries.of(name, slug, DatePath.parse(recurrenceId));
    }
}
