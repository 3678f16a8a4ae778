package net.openmeet.occurrence.date.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.occurrence.date.ChangeDates;
import net.openmeet.occurrence.date.ChangeDatesResult;
import net.openmeet.occurrence.date.DateRangeManagement;
import net.openmeet.occurrence.occurrence.web.OccurrenceTag;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What its organiser does to all dates of a series in a range, over HTTP. */
@RestController
@RequestMapping(path = "/api/series/{slug}/occurrences", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Occurrences")
class DateRangeController {

    private static final String CHANGED = "Which dates are different from now on, and which stay what they are and why";
    private static final String MOVED = "The series has another slug now: ask there";
    private static final String UNKNOWN = "series-not-found";
    private static final String STALE = "version-mismatch: the series changed since";
    private static final String INVALID =
            "Every violation at once, with pointers; too-many-dates; too-many-distant-dates: more than 500 of them aren't stored yet";
    private static final String ALL =
            " All dates or none, as one change, by their RecurrenceIds; at most 10,000. What is over stays what it was.";

    private final DateRangeManagement management;

    DateRangeController(DateRangeManagement management) {
        this.management = management;
    }

    @PatchMapping(consumes = "application/merge-patch+json")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Change all dates of a series in a range",
            description =
                    "The organiser, with If-Match of the series. A merge patch, as of a single date, without a start."
                            + ALL + " What is cancelled stays as it is.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(
            responseCode = "409",
            description = "seats-taken: more go on a date than there would be seats; errors name it")
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = INVALID)
    ResponseEntity<RangeChangeResponse> override(
            @PathVariable String slug,
            @Parameter(description = "The first day, or local time, that is meant", example = "2026-07-01")
                    @RequestParam
                    String from,
            @Parameter(description = "The first day, or local time, that isn't meant any more", example = "2026-09-01")
                    @RequestParam
                    String until,
            ExpectedVersion expected,
            @RequestBody DatePatch patch,
            Preview preview,
            Caller caller) {
        RecurrenceId first = RangeReader.parameter("from", from);
        RecurrenceId end = RangeReader.parameter("until", until);
        new EditOfSeries(EditName.EDIT, slug, null, first, end).require(preview);
        var change = new RangeChange(RangeReader.between(first, end), patch.toChangeOfMany());
        return change(slug, "/duration", expected, change, preview, caller);
    }

    @PostMapping("/cancel")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Cancel all dates of a series in a range",
            description = "The organiser, with If-Match of the series." + ALL
                    + " What is cancelled already keeps its reason. Virtual dates are stored by that.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = INVALID)
    ResponseEntity<RangeChangeResponse> cancel(
            @PathVariable String slug,
            ExpectedVersion expected,
            @RequestBody RangeCancelRequest request,
            Preview preview,
            Caller caller) {
        EditOfSeries.of(EditName.CANCEL, slug).require(preview);
        return change(slug, "", expected, request.toChange(), preview, caller);
    }

    @PostMapping("/reinstate")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have all cancelled dates of a series in a range take place after all",
            description = "The organiser, with If-Match of the series." + ALL
                    + " Answers and waitlists are what they were; who waits gets what seats are free.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = INVALID)
    ResponseEntity<RangeChangeResponse> reinstate(
            @PathVariable String slug,
            ExpectedVersion expected,
            @RequestBody RangeRequest request,
            Preview preview,
            Caller caller) {
        EditOfSeries.of(EditName.REINSTATE, slug).require(preview);
        return change(slug, "", expected, request.toReinstatement(), preview, caller);
    }

    @PostMapping("/move")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Move all dates of a series in a range",
            description = "The organiser, with If-Match of the series." + ALL
                    + " Each starts that much later, or earlier, than it does now, and keeps its RecurrenceId. What is"
                    + " cancelled stays where it is. An Idempotency-Key makes it safe to repeat.")
    @ApiResponse(responseCode = "200", description = CHANGED)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(
            responseCode = "422",
            description = INVALID + "; in-the-past: a date would be over already, errors name it")
    ResponseEntity<RangeChangeResponse> move(
            @PathVariable String slug,
            ExpectedVersion expected,
            @RequestBody MoveRequest request,
            Preview preview,
            Caller caller) {
        EditOfSeries.of(EditName.MOVE, slug).require(preview);
        return change(slug, "/by", expected, request.toChange(), preview, caller);
    }

    private ResponseEntity<RangeChangeResponse> change(
            String slug, String pointer, ExpectedVersion expected, RangeChange change, Preview preview, Caller caller) {
        ChangeDatesResult result = management.change(new ChangeDates(
                slug,
                change.range(),
                caller.viewer(),
                version -> expected.admitsAStateOf(version) && preview.admits(version),
                dates -> OccurrenceTag.areShown(preview, dates),
                change.change()));
        if (result instanceof ChangeDatesResult.Stale(var current) && !preview.admits(current)) {
            throw Preview.outdated();
        }
        return RangeAnswers.of(result, pointer);
    }
}
