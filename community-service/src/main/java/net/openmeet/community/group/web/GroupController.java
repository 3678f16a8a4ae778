package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.group.DeleteGroup;
import net.openmeet.community.group.EditGroup;
import net.openmeet.community.group.GroupManagement;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.RestoreGroup;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.ExpectedVersion;
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

/** A group over HTTP. */
@RestController
@RequestMapping(path = "/api/groups", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Groups", description = "Communities: what they say of themselves, and who may see them")
class GroupController {

    private final GroupManagement groups;
    private final DeniedProfiles denied;

    GroupController(GroupManagement groups, DeniedProfiles denied) {
        this.groups = groups;
        this.denied = denied;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Create a group",
            description = "Members. The caller becomes its owner. An Idempotency-Key makes it safe to repeat.")
    @ApiResponse(responseCode = "201", description = "Created; Location and ETag say where and what")
    @ApiResponse(responseCode = "409", description = "too-many-groups: the caller owns 100")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<GroupResponse> create(@RequestBody GroupRequest request, Caller caller) {
        return GroupAnswers.of(groups.create(denied.admitted(request.toCommand(caller))), GroupAnswers::created);
    }

    @GetMapping("/{slug}")
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read a group",
            description =
                    "Everyone; a private group only who belongs to it, to all others it doesn't exist. An unlisted one is"
                            + " found by its link alone.")
    @ApiResponse(responseCode = "200", description = "The group, with its version as ETag")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<GroupResponse> read(@PathVariable String slug, Viewer viewer) {
        GroupState group = groups.find(slug, viewer).orElseThrow(GroupAnswers::notFound);
        return group.slug().equals(slug) ? GroupAnswers.of(group) : GroupAnswers.moved(group.slug());
    }

    @PatchMapping(path = "/{slug}", consumes = "application/merge-patch+json")
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Edit what a group says of itself, how people join it, or who may see it",
            description =
                    "Members whose role has the permission edit-group, owners alone for the visibility; with If-Match. A merge patch: null removes, what is missing stays. A patch that changes nothing"
                            + " makes no new version. Made unlisted or private, it gets a slug that nobody can guess; made public, one of"
                            + " its name.")
    @ApiResponse(responseCode = "200", description = "The group as it is now")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted; not-owner: it is about the visibility")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<GroupResponse> edit(
            @PathVariable String slug, ExpectedVersion expected, @RequestBody GroupPatch patch, Caller caller) {
        return GroupAnswers.of(
                groups.edit(new EditGroup(
                        slug,
                        caller.viewer(),
                        expected::admits,
                        group -> denied.admitted(group, patch.toRevision(group)))),
                GroupAnswers::of);
    }

    @DeleteMapping("/{slug}")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have a group deleted",
            description =
                    "Owners, with If-Match. It goes on for seven days, and says when it is deleted; until then that can be"
                            + " taken back. The slug is never used again.")
    @ApiResponse(responseCode = "200", description = "The group as it is now: deletesAt says when it is gone")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<GroupResponse> delete(@PathVariable String slug, ExpectedVersion expected, Caller caller) {
        return GroupAnswers.of(
                groups.delete(new DeleteGroup(slug, caller.viewer(), expected::admits)), GroupAnswers::of);
    }

    @PostMapping("/{slug}/restore")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Take the deletion of a group back",
            description =
                    "Owners, with If-Match, until the group is gone. Nothing happens where nobody has asked for its deletion.")
    @ApiResponse(responseCode = "200", description = "The group as it is now")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<GroupResponse> restore(@PathVariable String slug, ExpectedVersion expected, Caller caller) {
        return GroupAnswers.of(
                groups.restore(new RestoreGroup(slug, caller.viewer(), expected::admits)), GroupAnswers::of);
    }
}
