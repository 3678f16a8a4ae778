package net.openmeet.occurrence.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import net.openmeet.occurrence.date.web.RevertRequest;
import net.openmeet.occurrence.event.web.EditOfEvent;
import net.openmeet.occurrence.event.web.EventPatch;
import net.openmeet.occurrence.occurrence.web.CancelRequest;
import net.openmeet.occurrence.occurrence.web.OccurrenceTag;
import net.openmeet.occurrence.occurrence.web.RescheduleRequest;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What edits of events would do, over HTTP: of standalone ones, and of dates of series by their slugs. */
@RestController
@Tag(name = "Events")
class EventPreviewController {

    private final EventPreviews previews;
    private final PreviewAnswers answers;

    EventPreviewController(EventPreviews previews, PreviewAnswers answers) {
        this.previews = previews;
        this.answers = answers;
    }

    @PostMapping(
            path = "/api/events/{slug}/changes/preview",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Look at what an edit of an event would do",
            description =
                    "The organiser. Takes the body of the edit, and answers with what would become of the event, or with the problem that the"
                            + " edit would have; nothing is done. The edit that is sent with the token as Preview-Token is made as it was"
                            + " shown, or refused with 409: preview-outdated where the event has changed since, or the series of which it"
                            + " is a date; preview-of-another-edit. Answers that come meanwhile don't outdate it. Which slug an event"
                            + " gets whose visibility changes nobody knows before.")
    @ApiResponse(responseCode = "200", description = "What it would do; no items where it is so already")
    @ApiResponse(responseCode = "308", description = "The event has another slug now", content = @Content)
    @ApiResponse(responseCode = "404", description = "event-not-found")
    @ApiResponse(responseCode = "409", description = "As of the edit: it can't be made")
    @ApiResponse(responseCode = "422", description = "As of the edit: every violation at once, with pointers")
    ResponseEntity<ChangePreviewResponse> preview(
            @PathVariable String slug,
            @Parameter(
                            description =
                                    "Which one, by the last word of its path; edit, the PATCH, unless said otherwise. revert is of dates of series alone",
                            schema = @Schema(allowableValues = {"edit", "revert", "reschedule", "cancel", "reinstate"}))
                    @RequestParam(required = false)
                    @Nullable
                    String edit,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            description = "The body of the edit; none where that has none",
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            oneOf = {
                                                                EventPatch.class,
                                                                RevertRequest.class,
                                                                RescheduleRequest.class,
                                                                CancelRequest.class
                                                            })))
                    @RequestBody(required = false)
                    @Nullable
                    JsonNode body,
            @Parameter(hidden = true) Locale language,
            Caller caller) {
        EditName name = edit == null ? EditName.EDIT : EditParameters.name(edit);
        byte[] sent = EditBodies.bytes(body);
        Optional<OccurrenceSlug> date = OccurrenceSlug.parse(slug);
        if (date.isPresent()) {
            EditOfSeries wanted =
                    EditOfSeries.of(name, date.get().series(), date.get().recurrenceId());
            return answers.ofEvent(
                    previews.of(name, date.get(), body, caller.viewer()),
                    shown -> wanted.token(shown.version(), OccurrenceTag.versions(shown.editedDates()), sent),
                    language);
        }
        return answers.ofEvent(
                previews.of(name, slug, body, caller.viewer()),
                shown -> new EditOfEvent(name, slug).token(shown.version(), sent),
                language);
    }
}
