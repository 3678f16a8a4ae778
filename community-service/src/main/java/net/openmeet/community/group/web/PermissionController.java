package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.group.AdjustPermissions;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.PermissionManagement;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the roles of a group may do, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/{slug}/permissions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members of groups")
class PermissionController {

    private static final String MOVED = "It has another slug by now; Location says which";

    private final PermissionManagement permissions;

    PermissionController(PermissionManagement permissions) {
        this.permissions = permissions;
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(summary = "Read what the roles of a group may do", description = "Members who belong to the group.")
    @ApiResponse(responseCode = "200", description = "The matrix, with the group's version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<PermissionsResponse> read(@PathVariable String slug, Caller caller) {
        return GroupAnswers.of(permissions.read(slug, caller.viewer()), PermissionController::answer);
    }

    @PatchMapping(consumes = "application/merge-patch+json")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Adjust what the roles of a group may do",
            description =
                    "Owners, with If-Match. A merge patch: true or false for a permission of a role, null for what is usual; what is missing stays."
                            + " Owners may do everything, and some permissions are too much for low roles.")
    @ApiResponse(responseCode = "200", description = "The matrix as it is now")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "group-not-found")
    @ApiResponse(responseCode = "412", description = "version-mismatch: the group changed since")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<PermissionsResponse> adjust(
            @PathVariable String slug, ExpectedVersion expected, @RequestBody PermissionsPatch patch, Caller caller) {
        var command = new AdjustPermissions(slug, caller.viewer(), expected::admits, patch.toAdjustments());
        return GroupAnswers.of(permissions.adjust(command), PermissionController::answer);
    }

    private static ResponseEntity<PermissionsResponse> answer(GroupState group) {
        return Versioned.ok(PermissionsResponse.of(group.permissions()), group.version());
    }
}
