package net.openmeet.occurrence.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.occurrence.event.EventGroupManagement;
import net.openmeet.occurrence.event.MoveEvent;
import net.openmeet.occurrence.event.MoveEventResult;
import net.openmeet.occurrence.event.StandaloneEvent;
import net.openmeet.occurrence.event.StandaloneEventManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.web.ChangeProblems;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.occurrence.web.OccurrenceTag;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import net.openmeet.vocabulary.group.web.GroupRequest;
import net.openmeet.vocabulary.group.web.GroupResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** To which group a standalone event belongs, over HTTP. A date of a series leads to its series, which decides on it. */
@RestController
@RequestMapping(path = "/api/events/{slug}/group", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Events")
class EventGroupController {

    private static final String MOVED = "It has another slug by now, or is a date of a series; Location says where";
    private static final String STALE = "version-mismatch: it changed since";

    private final VisibleEvents visible;
    private final StandaloneEventManagement events;
    private final EventGroupManagement groups;

    EventGroupController(VisibleEvents visible, StandaloneEventManagement events, EventGroupManagement groups) {
        this.visible = visible;
        this.events = events;
        this.groups = groups;
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read to which group a standalone event belongs",
            description =
                    "Members: those who organise it, and who belongs to the group; to all others it belongs to none.")
    @ApiResponse(responseCode = "200", description = "The group, with the event's version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "event-not-found; group-not-found: it belongs to none")
    ResponseEntity<GroupResponse> read(@PathVariable String slug, Caller caller) {
        OccurrenceView event = visible.find(slug, caller.viewer());
        if (isElsewhere(event, slug)) {
            return OccurrenceAnswers.moved(path(event));
        }
        UUID group = events.find(slug, caller.viewer())
                .flatMap(found -> groups.groupOf(found, caller.viewer()))
                .orElseThrow(
                        () -> ProblemException.notFound("group-not-found", "The event belongs to no group of yours."));
        return Versioned.ok(new GroupResponse(group), event.version());
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have a standalone event belong to a group",
            description =
                    "The owner, where their role in the group makes events. Who may edit all events of the group changes it from then on as a co-organiser does.")
    @ApiResponse(responseCode = "200", description = "The group, with the event's version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-owner; not-allowed-in-group")
    @ApiResponse(responseCode = "404", description = "event-not-found")
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = "unknown-group: the caller belongs to no such group")
    ResponseEntity<GroupResponse> move(
            @PathVariable String slug,
            @Nullable ExpectedVersion expected,
            @RequestBody GroupRequest request,
            Caller caller) {
        UUID group = request.group();
        OccurrenceView event = visible.find(slug, caller.viewer());
        if (isElsewhere(event, slug)) {
            return OccurrenceAnswers.moved(path(event));
        }
        StandaloneEvent moved = moved(slug, group, expected, caller);
        return Versioned.ok(new GroupResponse(group), moved.version(), OccurrenceAnswers.token(moved.view()));
    }

    @DeleteMapping
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have a standalone event belong to no group",
            description =
                    "The owner, co-organisers, and who may edit all events of the group. What was visible to the group is private from then on.")
    @ApiResponse(responseCode = "204", description = "It belongs to none; Version-Token says since when")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "event-not-found")
    @ApiResponse(responseCode = "412", description = STALE)
    ResponseEntity<Void> takeOut(@PathVariable String slug, @Nullable ExpectedVersion expected, Caller caller) {
        OccurrenceView event = visible.find(slug, caller.viewer());
        return isElsewhere(event, slug)
                ? OccurrenceAnswers.moved(path(event))
                : Versioned.gone(OccurrenceAnswers.token(
                        moved(slug, null, expected, caller).view()));
    }

    private StandaloneEvent moved(
            String slug, @Nullable UUID group, @Nullable ExpectedVersion expected, Caller caller) {
        ExpectedVersion versions = ExpectedVersion.orAny(expected);
        MoveEventResult result = groups.move(
                new MoveEvent(slug, caller.viewer(), version -> OccurrenceTag.isExpected(versions, version), group));
        return switch (result) {
            case MoveEventResult.Moved(var event) -> event;
            // It had that slug a moment ago: whoever asks again is led on.
            case MoveEventResult.Led led -> throw EventProblems.notFound();
            case MoveEventResult.Stale(long current) -> throw ProblemException.versionMismatch(current);
            case MoveEventResult.Refused(var refusal) -> throw EventProblems.of(refusal);
            case MoveEventResult.NotOwner() -> throw ChangeProblems.notOwner();
            case MoveEventResult.Unknown() -> throw EventProblems.notFound();
        };
    }

    private static boolean isElsewhere(OccurrenceView event, String slug) {
        return event.date() != null || !event.slug().equals(slug);
    }

    private static String path(OccurrenceView event) {
        return event.date() == null
                ? "/api/events/" + event.slug()
                : "/api/series/" + event.date().slug().series();
    }
}
