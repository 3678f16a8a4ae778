package net.openmeet.occurrence.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import net.openmeet.occurrence.date.web.DatePatch;
import net.openmeet.occurrence.date.web.MoveRequest;
import net.openmeet.occurrence.date.web.RangeCancelRequest;
import net.openmeet.occurrence.date.web.RangeRequest;
import net.openmeet.occurrence.date.web.RevertRequest;
import net.openmeet.occurrence.occurrence.web.CancelRequest;
import net.openmeet.occurrence.occurrence.web.RescheduleRequest;
import net.openmeet.occurrence.preview.PreviewPage;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.EndRequest;
import net.openmeet.vocabulary.phase.edit.web.IncludeRequest;
import net.openmeet.vocabulary.phase.edit.web.PauseRequest;
import net.openmeet.vocabulary.phase.edit.web.SeriesPatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What edits of a series would do, over HTTP. */
@RestController
@Tag(name = "Occurrences")
class ChangePreviewController {

    private final SeriesPreviews previews;
    private final PreviewAnswers answers;

    ChangePreviewController(SeriesPreviews previews, PreviewAnswers answers) {
        this.previews = previews;
        this.answers = answers;
    }

    @PostMapping(
            path = "/api/series/{slug}/changes/preview",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Look at what an edit of a series, or of one of its dates, would do",
            description =
                    "The organiser. Takes the body of the edit and its parameters, and answers with what would become of which dates, or with"
                            + " the problem that the edit would have; nothing is done. The edit that is sent with the token as"
                            + " Preview-Token is made as it was shown, or refused with 409: preview-outdated where the series has changed"
                            + " since, or one of the dates, if it is an edit of dates; preview-of-another-edit. Of an edit of the series"
                            + " the token doesn't hold single dates: what becomes of those that were changed or answered meanwhile"
                            + " stands under the change. Answers that come meanwhile don't outdate it. Stored dates and those that"
                            + " will be are listed, a page at a time; what comes after them goes on as goesOn says. Of a change made just"
                            + " now send the Version-Token as After-Version. With exclude and no date a calendar of holidays is sent, as"
                            + " with the edit.")
    @ApiResponse(responseCode = "200", description = "What it would do")
    @ApiResponse(responseCode = "308", description = "The series has another slug now", content = @Content)
    @ApiResponse(
            responseCode = "404",
            description = "series-not-found; occurrence-not-found: the series has no such date")
    @ApiResponse(responseCode = "409", description = "As of the edit: it can't be made")
    @ApiResponse(responseCode = "422", description = "As of the edit: every violation at once, with pointers")
    ResponseEntity<ChangePreviewResponse> preview(
            @PathVariable String slug,
            @Parameter(
                            description =
                                    "Which one, by the last word of its path; edit, the PATCH, unless said otherwise",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "edit",
                                                "exclude",
                                                "include",
                                                "end",
                                                "pause",
                                                "resume",
                                                "revert",
                                                "reschedule",
                                                "cancel",
                                                "reinstate",
                                                "move",
                                                "undo",
                                                "merge"
                                            }))
                    @RequestParam(required = false)
                    @Nullable
                    String edit,
            @Parameter(
                            description =
                                    "recurrenceId of the one date that is edited, or with which the phase begins that is merged; the series, or several, when missing")
                    @RequestParam(required = false)
                    @Nullable
                    String date,
            @Parameter(
                            description =
                                    "As of the PATCH: recurrenceId of the first date that is concerned; with until, where a range begins")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "As of the PATCH of all dates in a range: where that ends")
                    @RequestParam(required = false)
                    @Nullable
                    String until,
            @Parameter(description = "As of undo: version of the change that is taken back")
                    @RequestParam(required = false)
                    @Nullable
                    Long version,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many dates to show at most, 1 to 200; 50 unless said otherwise") Limit limit,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            description = "The body of the edit; none where that has none",
                            content = {
                                @Content(
                                        mediaType = "text/calendar",
                                        schema =
                                                @Schema(
                                                        type = "string",
                                                        description = "Of exclude without a date: holidays")),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema =
                                                @Schema(
                                                        oneOf = {
                                                            SeriesPatch.class,
                                                            EndRequest.class,
                                                            IncludeRequest.class,
                                                            PauseRequest.class,
                                                            DatePatch.class,
                                                            RevertRequest.class,
                                                            RescheduleRequest.class,
                                                            CancelRequest.class,
                                                            RangeCancelRequest.class,
                                                            RangeRequest.class,
                                                            MoveRequest.class
                                                        }))
                            })
                    @RequestBody(required = false)
                    @Nullable
                    JsonNode body,
            @Parameter(hidden = true) Locale language,
            Caller caller) {
        EditOfSeries wanted = EditParameters.read(slug, edit, date, from, until, version);
        PreviewPage page = PageReader.read(cursor, limit);
        return answers.of(previews.of(wanted, body, page, caller.viewer()), wanted, body, page, language);
    }
}
