package net.openmeet.occurrence.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.occurrence.date.web.RevertRequest;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.web.CancelRequest;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.occurrence.occurrence.web.RescheduleRequest;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What its organiser does to an event over HTTP: to a standalone one as to a date of a series. */
@RestController
@RequestMapping(path = "/api/events/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Events")
class EventChangeController {

    private static final String CHANGED = "The event as it is now, with its new ETag";
    private static final String MOVED = "The event has another slug now: ask there";
    private static final String UNKNOWN = "event-not-found";
    private static final String OVER = "event-over: what is over stays what it was";
    private static final String INVALID =
            "Every violation at once, with pointers; in-the-past: it would be over already";
    private static final String STALE = "version-mismatch: it changed since";

    private final EventChanges changes;
    private final VisibleEvents visible;
    private final OccurrenceAnswers answers;

    EventChangeController(EventChanges changes, VisibleEvents visible, OccurrenceAnswers answers) {
        this.changes = changes;
        this.visible = visible;
        this.answers = answers;
    }

    @PostMapping("/revert")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have a date of a series follow it again",
            description =
                    "The organiser, with If-Match. In the fields that are named, or in all, its start and duration too.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(
            responseCode = "409",
            description = "standalone-event: there is no series to follow; seats-taken; " + OVER)
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = INVALID)
    ResponseEntity<OccurrenceResponse> revert(
            @PathVariable String slug,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable RevertRequest request,
            Preview preview,
            Caller caller) {
        var edit = new EventEdit(EditName.REVERT, slug, expected, preview, caller);
        ChangeResult result = changes.changeDate(edit, RevertRequest.toChange(request))
                .orElseThrow(() -> {
                    // Of what no standalone event is asked there is no preview.
                    preview.requireNone();
                    return visible.standalone(slug, caller.viewer());
                });
        return answers.changed(result, EventProblems::notFound);
    }

    @PostMapping("/cancel")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Cancel an event",
            description =
                    "The organiser, with If-Match. It stays visible, with the reason, and takes no answers; those that there are stay, and so"
                            + " does the waitlist. Cancelling once more changes the reason, or nothing.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = OVER)
    @ApiResponse(responseCode = "412", description = STALE)
    ResponseEntity<OccurrenceResponse> cancel(
            @PathVariable String slug,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable CancelRequest request,
            Preview preview,
            Caller caller) {
        var edit = new EventEdit(EditName.CANCEL, slug, expected, preview, caller);
        OccurrenceChange cancel = CancelRequest.toChange(request);
        return answers.changed(changes.change(edit, cancel, cancel), EventProblems::notFound);
    }

    @PostMapping("/reinstate")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have a cancelled event take place after all",
            description =
                    "The organiser, with If-Match. Answers and waitlist are what they were; who waits gets what seats are free.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = OVER)
    @ApiResponse(responseCode = "412", description = STALE)
    ResponseEntity<OccurrenceResponse> reinstate(
            @PathVariable String slug, ExpectedVersion expected, Preview preview, Caller caller) {
        var edit = new EventEdit(EditName.REINSTATE, slug, expected, preview, caller);
        var reinstate = new OccurrenceChange.Reinstate();
        return answers.changed(changes.change(edit, reinstate, reinstate), EventProblems::notFound);
    }

    @PostMapping("/reschedule")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Move an event",
            description =
                    "The organiser, with If-Match. It keeps its slug and its answers; a date of a series keeps its RecurrenceId, too.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = OVER)
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = INVALID)
    ResponseEntity<OccurrenceResponse> reschedule(
            @PathVariable String slug,
            ExpectedVersion expected,
            @RequestBody RescheduleRequest request,
            Preview preview,
            Caller caller) {
        var edit = new EventEdit(EditName.RESCHEDULE, slug, expected, preview, caller);
        return answers.changed(
                changes.change(edit, request.toChangeOfDate(), request.toChangeOfEvent()), EventProblems::notFound);
    }
}
