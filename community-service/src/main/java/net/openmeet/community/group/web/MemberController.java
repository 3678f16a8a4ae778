package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.community.group.ChangeRole;
import net.openmeet.community.group.GroupRole;
import net.openmeet.community.group.MembershipManagement;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
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

/** What somebody is in a group, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/{slug}/members/{account}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members of groups")
class MemberController {

    private static final String MOVED = "It has another slug by now; Location says which";
    private static final String REFUSED =
            "not-permitted; outranked: somebody's role, or the one wanted, isn't beneath the caller's";

    private final MembershipManagement memberships;
    private final MemberAnswers answers;
    private final MergedAccounts merged;

    MemberController(MembershipManagement memberships, MemberAnswers answers, MergedAccounts merged) {
        this.memberships = memberships;
        this.answers = answers;
        this.merged = merged;
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read what an account is in a group",
            description =
                    "Members whose role has the permission see-members; of somebody who is banned, the permission ban.")
    @ApiResponse(responseCode = "200", description = "The membership, with its version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found; member-not-found")
    ResponseEntity<MemberResponse> read(@PathVariable String slug, @PathVariable UUID account, Caller caller) {
        return answers.of(memberships.find(slug, caller.viewer(), merged.survivor(account)));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Give somebody another role in a group, or ban them",
            description =
                    "Members whose role has the permission manage-roles, to ban the permission ban, for roles beneath their own alone; and whoever"
                            + " belongs to the group for themselves, a lower role. Nobody comes to belong to a group by this. Who is banned may have never"
                            + " belonged to it. Ownership is offered instead.")
    @ApiResponse(responseCode = "200", description = "The membership as it is now")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = REFUSED)
    @ApiResponse(
            responseCode = "404",
            description = "group-not-found; member-not-found: the account doesn't belong to it")
    @ApiResponse(responseCode = "409", description = "last-owner; ownership-is-offered")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(responseCode = "422", description = "There is no such role")
    ResponseEntity<MemberResponse> change(
            @PathVariable String slug,
            @PathVariable UUID account,
            @Nullable ExpectedVersion expected,
            @RequestBody MemberRequest request,
            Caller caller) {
        return answers.of(memberships.change(command(slug, account, request.toRole(), expected, caller)));
    }

    @DeleteMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Remove somebody from a group, or lift a ban",
            description =
                    "Members whose role has the permission ban, for roles beneath their own. Who was removed may come back as anybody may.")
    @ApiResponse(responseCode = "204", description = "The account doesn't belong to it, and isn't banned")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = REFUSED)
    @ApiResponse(responseCode = "404", description = "group-not-found")
    @ApiResponse(responseCode = "409", description = "last-owner")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<Void> remove(
            @PathVariable String slug, @PathVariable UUID account, @Nullable ExpectedVersion expected, Caller caller) {
        return GroupAnswers.of(
                memberships.change(command(slug, account, GroupRole.NONE, expected, caller)),
                removed -> Versioned.gone());
    }

    private ChangeRole command(
            String slug, UUID account, GroupRole role, @Nullable ExpectedVersion expected, Caller caller) {
        return new ChangeRole(
                slug, caller.viewer(), merged.survivor(account), role, ExpectedVersion.orAny(expected)::admits);
    }
}
