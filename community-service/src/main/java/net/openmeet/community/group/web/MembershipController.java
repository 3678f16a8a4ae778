package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.group.ChangeRole;
import net.openmeet.community.group.GroupRole;
import net.openmeet.community.group.MembershipManagement;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.Versioned;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one is in a group oneself, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/{slug}/membership", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members of groups", description = "Who belongs to a group, and as what")
class MembershipController {

    private static final String MOVED = "It has another slug by now; Location says which";

    private final MembershipManagement memberships;
    private final MemberAnswers answers;

    MembershipController(MembershipManagement memberships, MemberAnswers answers) {
        this.memberships = memberships;
        this.answers = answers;
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(summary = "Read what one is in a group", description = "Members who may see the group.")
    @ApiResponse(responseCode = "200", description = "The caller's membership, with its version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "group-not-found; member-not-found: the caller is nothing there")
    ResponseEntity<MemberResponse> read(@PathVariable String slug, Caller caller) {
        return answers.of(memberships.own(slug, caller.viewer()));
    }

    @PutMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Join a group",
            description =
                    "Members who may see the group, where joining is open. Who belongs to it already stays what they are.")
    @ApiResponse(responseCode = "200", description = "The caller's membership")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "banned")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "joining-on-request; joining-by-invitation; too-many-memberships: the caller has 1,000")
    ResponseEntity<MemberResponse> join(@PathVariable String slug, Caller caller) {
        return answers.of(memberships.join(slug, caller.viewer()));
    }

    @DeleteMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Leave a group",
            description =
                    "Members who may see the group. Who doesn't belong to it doesn't after this, either. An owner leaves where there is another one.")
    @ApiResponse(responseCode = "204", description = "The caller doesn't belong to it")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted: the caller is banned, which isn't left")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    @ApiResponse(responseCode = "409", description = "last-owner")
    ResponseEntity<Void> leave(@PathVariable String slug, Caller caller) {
        return GroupAnswers.of(
                memberships.change(
                        new ChangeRole(slug, caller.viewer(), caller.accountId(), GroupRole.NONE, any -> true)),
                left -> Versioned.gone());
    }
}
