package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.LongPredicate;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.AcceptedType;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.CreateResult;
import net.openmeet.series.series.DeleteResult;
import net.openmeet.series.series.DeleteSeries;
import net.openmeet.series.series.EditResult;
import net.openmeet.series.series.EditSeries;
import net.openmeet.series.series.GroupManagement;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesFact;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.newcomer.web.NewcomerProblems;
import net.openmeet.vocabulary.phase.edit.web.DateParameter;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.SeriesPatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A series over HTTP. */
@RestController
@RequestMapping(path = "/api/series", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Series", description = "What repeats, its template and who may see it")
class SeriesController {

    private static final String LINKED_DATA = "application/ld+json";
    private static final String JSCALENDAR = "application/jscalendar+json";
    private static final List<MediaType> REPRESENTATIONS =
            List.of(MediaType.APPLICATION_JSON, SeriesAnswers.LINKED_DATA, SeriesAnswers.JSCALENDAR);

    private final SeriesManagement management;
    private final GroupManagement groups;
    private final SeriesAnswers answers;

    SeriesController(SeriesManagement management, GroupManagement groups, SeriesAnswers answers) {
        this.management = management;
        this.groups = groups;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Create a series",
            description =
                    "Members. The caller becomes the organiser. An Idempotency-Key makes it safe to repeat. As a draft nobody but"
                            + " those who organise it knows of it, and it has no dates yet, until it is published.")
    @ApiResponse(
            responseCode = "201",
            description = "Created; Location, ETag and, unless it is a draft, Version-Token say where and what")
    @ApiResponse(responseCode = "403", description = "not-allowed-in-group")
    @ApiResponse(
            responseCode = "422",
            description =
                    "Every violation at once, with pointers; unknown-group where the caller belongs to no such group")
    @ApiResponse(
            responseCode = "429",
            description =
                    "too-many-for-a-new-account: the caller registered days ago, and has made as many in a day as one may then; Retry-After says when it goes on")
    ResponseEntity<SeriesResponse> create(@RequestBody CreateSeriesRequest request, Caller caller) {
        return switch (groups.create(request.toCommand(caller))) {
            case CreateResult.Created(var series) -> answers.created(series);
            case CreateResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
            case CreateResult.Postponed(var reason) -> throw NewcomerProblems.of(reason);
        };
    }

    @GetMapping(
            path = "/{slug}",
            produces = {MediaType.APPLICATION_JSON_VALUE, LINKED_DATA, JSCALENDAR})
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read a series",
            description =
                    "Everyone; a private series only its organiser, and one that is visible to its group who belongs to that; to all others it doesn't exist. An unlisted one is"
                            + " found by its link alone. Also as an EventSeries of schema.org, and as JSCalendar: send Accept.")
    @ApiResponse(
            responseCode = "200",
            description = "The series, with its version as ETag; each representation has its own",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = SeriesResponse.class)),
                @Content(mediaType = LINKED_DATA, schema = @Schema(type = "object"))
            })
    @ApiResponse(
            responseCode = "303",
            description = "For application/jscalendar+json: Location has it, with what happens on single dates",
            content = @Content)
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    ResponseEntity<?> read(
            @PathVariable String slug, Viewer viewer, @Parameter(hidden = true) HttpServletRequest request) {
        Series series = management.find(slug, viewer).orElseThrow(SeriesProblems::notFound);
        return series.slug().equals(slug)
                ? answers.of(series, viewer, wanted(series, request))
                : SeriesAnswers.moved(series.slug());
    }

    @PatchMapping(path = "/{slug}", consumes = "application/merge-patch+json")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Edit what a series looks like, when it takes place, or who may see it",
            description =
                    "The organiser, with If-Match. A merge patch: null removes, what is missing stays. It is of all dates that aren't over,"
                            + " or with from of that date and those after it; what is over keeps what it was. A changed schedule goes on"
                            + " where the old one ends, and dates that people answered are carried over to it by their place in the week,"
                            + " month or year. A patch that changes nothing makes no new version. Made unlisted or private, it gets a"
                            + " slug that nobody can guess; made public, one of its name.")
    @ApiResponse(responseCode = "200", description = "The series as it is now")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(
            responseCode = "404",
            description = "series-not-found; occurrence-not-found: the series has no date that from names")
    @ApiResponse(
            responseCode = "409",
            description =
                    "seats-taken: more go to one of its dates than there would be seats; errors say how many. date-excluded,"
                            + " date-is-over: from is no date to begin at. no-group: it belongs to none. several-phases, no-dates, too-many-phases, series-too-large")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(
            responseCode = "422",
            description =
                    "Every violation at once, with pointers, as on creation. overlaps-earlier-dates, start-is-over,"
                            + " cannot-continue-there: the new dates can't begin there")
    ResponseEntity<SeriesResponse> edit(
            @PathVariable String slug,
            @Parameter(
                            description =
                                    "recurrenceId of the first date that is concerned; all that aren't over when missing")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            ExpectedVersion expected,
            @RequestBody SeriesPatch patch,
            Preview preview,
            Caller caller) {
        RecurrenceId first = DateParameter.from(from);
        EditOfSeries.patch(slug, first).require(preview);
        LongPredicate versions = SeriesTag.admittedBy(expected, preview);
        EditResult result = management.edit(new EditSeries(
                slug,
                caller.viewer(),
                versions,
                first,
                series -> patch.toRevision(series.visibility(), first != null)));
        return answers.of(result, preview);
    }

    @DeleteMapping("/{slug}")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Delete a series and all of its dates",
            description = "The organiser, with If-Match. The slug is never used again.")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<Void> delete(@PathVariable String slug, ExpectedVersion expected, Caller caller) {
        return switch (management.delete(new DeleteSeries(slug, caller.viewer(), SeriesTag.admittedBy(expected)))) {
            case DeleteResult.Deleted(var series, var fact) ->
                series.isDraft() ? Versioned.gone() : Versioned.gone(token(fact));
            case DeleteResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case DeleteResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    /** A draft is no event that others could be told of in their words, and no calendar: it is told as it is. */
    private static MediaType wanted(Series series, HttpServletRequest request) {
        return series.isDraft()
                ? MediaType.APPLICATION_JSON
                : AcceptedType.of(request.getHeader(HttpHeaders.ACCEPT), REPRESENTATIONS);
    }

    private static VersionToken token(SeriesFact fact) {
        return new VersionToken("series", fact.seriesId(), fact.version());
    }
}
