package net.openmeet.occurrence.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.occurrence.event.ChangeEventOrganisers;
import net.openmeet.occurrence.event.EventOrganiserManagement;
import net.openmeet.occurrence.event.OrganisersResult;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.occurrence.web.OccurrenceTag;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import net.openmeet.vocabulary.people.OrganiserRole;
import net.openmeet.vocabulary.people.web.OrganiserRequest;
import net.openmeet.vocabulary.people.web.OrganiserResponse;
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

/** Who organises an event together with its owner, over HTTP. Of a date its series says. */
@RestController
@RequestMapping(path = "/api/events/{slug}/organisers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Events")
class EventOrganiserController {

    private static final String MOVED =
            "The event has another slug now, or is a date of a series, whose organisers are its: ask there";
    private static final String STALE = "version-mismatch: it changed since";

    private final VisibleEvents visible;
    private final EventOrganiserManagement management;
    private final MergedAccounts merged;

    EventOrganiserController(VisibleEvents visible, EventOrganiserManagement management, MergedAccounts merged) {
        this.visible = visible;
        this.management = management;
        this.merged = merged;
    }

    @GetMapping
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "List who organises a standalone event together with its owner",
            description = "Everyone who may see the event. Co-organisers, then hosts; at most 50.")
    @ApiResponse(responseCode = "200", description = "All of them, with the event's version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "event-not-found")
    ResponseEntity<Page<OrganiserResponse>> list(@PathVariable String slug, Viewer viewer) {
        OccurrenceView event = visible.find(slug, viewer);
        return isElsewhere(event, slug)
                ? OccurrenceAnswers.moved(path(event))
                : Versioned.ok(new Page<>(OrganiserResponse.all(event.organisers()), null), event.version());
    }

    @GetMapping("/{account}")
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read what an account is to a standalone event besides its owner",
            description = "Everyone who may see the event.")
    @ApiResponse(responseCode = "200", description = "Its role, with the event's version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "event-not-found; organiser-not-found: it has no role")
    ResponseEntity<OrganiserResponse> read(@PathVariable String slug, @PathVariable UUID account, Viewer viewer) {
        OccurrenceView event = visible.find(slug, viewer);
        return isElsewhere(event, slug)
                ? OccurrenceAnswers.moved(path(event))
                : Versioned.ok(response(event, account), event.version());
    }

    @PutMapping(path = "/{account}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Name somebody who organises a standalone event together with its owner",
            description =
                    "The owner. A co-organiser changes the event as the owner does, but doesn't delete it or say who organises it. A host is shown as"
                            + " one, and sees what organisers see. Another role replaces the one before.")
    @ApiResponse(responseCode = "200", description = "The role; Version-Token says since when")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "event-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "is-owner: it is the owner's account; too-many-organisers: there are 50")
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = "There is no such role")
    ResponseEntity<OrganiserResponse> name(
            @PathVariable String slug,
            @PathVariable UUID account,
            @Nullable ExpectedVersion expected,
            @RequestBody OrganiserRequest request,
            Caller caller) {
        OrganiserRole role = request.toRole();
        OccurrenceView event = visible.find(slug, caller.viewer());
        if (isElsewhere(event, slug)) {
            return OccurrenceAnswers.moved(path(event));
        }
        UUID survivor = merged.survivor(account);
        OccurrenceView changed = changed(slug, survivor, role, expected, caller);
        return Versioned.ok(response(changed, survivor), changed.version(), OccurrenceAnswers.token(changed));
    }

    @DeleteMapping("/{account}")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Take away what somebody was to a standalone event besides its owner",
            description = "The owner; and whoever has a role lays it down.")
    @ApiResponse(responseCode = "204", description = "The account has no role; Version-Token says since when")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "event-not-found")
    @ApiResponse(responseCode = "412", description = STALE)
    ResponseEntity<Void> dismiss(
            @PathVariable String slug, @PathVariable UUID account, @Nullable ExpectedVersion expected, Caller caller) {
        OccurrenceView event = visible.find(slug, caller.viewer());
        return isElsewhere(event, slug)
                ? OccurrenceAnswers.moved(path(event))
                : Versioned.gone(
                        OccurrenceAnswers.token(changed(slug, merged.survivor(account), null, expected, caller)));
    }

    private OccurrenceView changed(
            String slug,
            UUID account,
            @Nullable OrganiserRole role,
            @Nullable ExpectedVersion expected,
            Caller caller) {
        ExpectedVersion versions = ExpectedVersion.orAny(expected);
        OrganisersResult result = management.change(new ChangeEventOrganisers(
                slug, caller.viewer(), version -> OccurrenceTag.isExpected(versions, version), account, role));
        return switch (result) {
            case OrganisersResult.Changed(var event) -> event;
            // It had that slug a moment ago: whoever asks again is led on.
            case OrganisersResult.Moved moved -> throw EventProblems.notFound();
            case OrganisersResult.Stale(long current) -> throw ProblemException.versionMismatch(current);
            case OrganisersResult.IsOwner() ->
                throw ProblemException.conflict("is-owner", "That account is the owner of the event.");
            case OrganisersResult.TooMany(int most) ->
                throw ProblemException.conflict(
                        "too-many-organisers", "At most " + most + " organise an event together with its owner.");
            case OrganisersResult.NotOwner() ->
                throw ProblemException.forbidden("not-owner", "Only the owner of an event says who organises it.");
            case OrganisersResult.Unknown() -> throw EventProblems.notFound();
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

    private static OrganiserResponse response(OccurrenceView event, UUID account) {
        return event.organisers()
                .roleOf(account)
                .map(role -> OrganiserResponse.of(account, role))
                .orElseThrow(() -> ProblemException.notFound(
                        "organiser-not-found", "That account organises the event in no role."));
    }
}
