package net.openmeet.occurrence.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import net.openmeet.occurrence.event.CreateEventResult;
import net.openmeet.occurrence.event.CreateStandaloneEvent;
import net.openmeet.occurrence.event.EventGroupManagement;
import net.openmeet.occurrence.event.RemoveResult;
import net.openmeet.occurrence.event.RemoveStandaloneEvent;
import net.openmeet.occurrence.event.StandaloneEventManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.web.ChangeProblems;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.occurrence.occurrence.web.OccurrenceTag;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import net.openmeet.vocabulary.newcomer.web.NewcomerProblems;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events over HTTP. */
@RestController
@RequestMapping(path = "/api/events", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Events", description = "Standalone events, and every date of every series by its slug")
class EventController {

    private static final String MOVED = "The event has another slug now: ask there";

    private final StandaloneEventManagement management;
    private final EventGroupManagement groups;
    private final VisibleEvents visible;
    private final EventChanges changes;
    private final OccurrenceAnswers answers;
    private final EventRepresentations representations;

    EventController(
            StandaloneEventManagement management,
            EventGroupManagement groups,
            VisibleEvents visible,
            EventChanges changes,
            OccurrenceAnswers answers,
            EventRepresentations representations) {
        this.management = management;
        this.groups = groups;
        this.visible = visible;
        this.changes = changes;
        this.answers = answers;
        this.representations = representations;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Create a standalone event",
            description = "Members. The caller becomes the organiser. Only who has the link finds an event that isn't"
                    + " public: its slug can't be guessed. An Idempotency-Key makes it safe to repeat.")
    @ApiResponse(responseCode = "201", description = "Created; Location, ETag and Version-Token say where and what")
    @ApiResponse(
            responseCode = "403",
            description = "not-allowed-in-group: the caller's role in the group doesn't make events")
    @ApiResponse(
            responseCode = "422",
            description = "Every violation at once, with pointers; unknown-group: the caller belongs to no such group")
    @ApiResponse(
            responseCode = "429",
            description =
                    "too-many-for-a-new-account: the caller registered days ago, and has made as many in a day as one may then; Retry-After says when it goes on")
    ResponseEntity<OccurrenceResponse> create(@RequestBody EventRequest request, Caller caller) {
        var command =
                new CreateStandaloneEvent(caller.accountId(), request.groupId(), request.toDetails(new Violations()));
        OccurrenceView event = switch (groups.create(command)) {
            case CreateEventResult.Created(var created) -> created.view();
            case CreateEventResult.Refused(var refusal) -> throw EventProblems.of(refusal);
            case CreateEventResult.Postponed(var reason) -> throw NewcomerProblems.of(reason);
        };
        return answers.of(
                ResponseEntity.created(URI.create(OccurrenceResponse.path(event.slug()))), event, caller.viewer());
    }

    @GetMapping(
            path = "/{slug}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                EventRepresentation.LINKED_DATA_TYPE,
                EventRepresentation.JSCALENDAR_TYPE
            })
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read an event: a standalone one, or a date of a series",
            description =
                    "Everyone; a private one only its organiser, to all others it doesn't exist. Also as an Event of"
                            + " schema.org, and as one of JSCalendar (RFC 8984): send Accept.")
    @ApiResponse(
            responseCode = "200",
            description = "The event. Its ETag is made of its version, of a date also of its series', and of who goes;"
                    + " each representation has its own",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = OccurrenceResponse.class)),
                @Content(mediaType = EventRepresentation.LINKED_DATA_TYPE, schema = @Schema(type = "object")),
                @Content(mediaType = EventRepresentation.JSCALENDAR_TYPE, schema = @Schema(type = "object"))
            })
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "event-not-found")
    ResponseEntity<?> read(
            @PathVariable String slug, Viewer viewer, @Parameter(hidden = true) HttpServletRequest request) {
        OccurrenceView event = visible.find(slug, viewer);
        if (!event.slug().equals(slug)) {
            return OccurrenceAnswers.moved(event);
        }
        return representations.accepted(request, event, viewer);
    }

    @PatchMapping(path = "/{slug}", consumes = "application/merge-patch+json")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Change an event: a standalone one, or a date of a series",
            description =
                    "The organiser, with If-Match. A merge patch: null removes, what is missing stays. A patch that"
                            + " changes nothing makes no new version. An event that isn't public any more gets a slug"
                            + " that can't be guessed, and takes its former one back when it is public again. Of a date of a series"
                            + " neither timeZone nor visibility is changed; what is named doesn't follow the series any more.")
    @ApiResponse(responseCode = "200", description = "The event as it is now")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(
            responseCode = "409",
            description =
                    "no-group: it belongs to none that it could be visible to; seats-taken: more go than there would be seats, errors say how many; event-over: a date that is over stays what it was")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<OccurrenceResponse> revise(
            @PathVariable String slug,
            ExpectedVersion expected,
            @RequestBody EventPatch patch,
            Preview preview,
            Caller caller) {
        var edit = new EventEdit(EditName.EDIT, slug, expected, preview, caller);
        return answers.changed(
                changes.revise(edit, patch.toChangeOfDate(), patch::toRevision), EventProblems::notFound);
    }

    @DeleteMapping("/{slug}")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Delete a standalone event",
            description = "The organiser, with If-Match. Its slugs are never used again.")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "409", description = "date-of-series: it is a date of a series")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<Void> delete(@PathVariable String slug, ExpectedVersion expected, Caller caller) {
        visible.requireStandalone(slug, caller.viewer());
        RemoveResult result = management.remove(new RemoveStandaloneEvent(
                slug, caller.viewer(), version -> OccurrenceTag.isExpected(expected, version)));
        return switch (result) {
            case RemoveResult.Removed(var event) -> Versioned.gone(OccurrenceAnswers.token(event));
            case RemoveResult.Moved(var event) -> OccurrenceAnswers.moved(OccurrenceResponse.path(event.slug()));
            case RemoveResult.Stale(long version) -> throw ProblemException.versionMismatch(version);
            case RemoveResult.NotOwner() -> throw ChangeProblems.notOwner();
            case RemoveResult.UnknownEvent() -> throw EventProblems.notFound();
        };
    }
}
