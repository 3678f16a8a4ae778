package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.community.group.InvitationManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Inviting people to a group, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/{slug}/invitations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members of groups")
class InvitationController {

    private static final String MOVED = "It has another slug by now; Location says which";

    private final InvitationManagement invitations;
    private final InvitationReader reader;

    InvitationController(InvitationManagement invitations, InvitationReader reader) {
        this.invitations = invitations;
        this.reader = reader;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Invite somebody to a group",
            description =
                    "Members whose role has the permission invite. By handle, or by address: a mail goes there; else by a link, which is told now and never"
                            + " again, and works as often as uses says. Whoever accepts belongs to the group, however people join it otherwise.")
    @ApiResponse(responseCode = "201", description = "The invitation")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "already-member; too-many-invitations: the group has 200 open ones")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @ApiResponse(
            responseCode = "429",
            description = "too-many-mails: the caller sent 50 in a day, or the address got 5 from all groups")
    ResponseEntity<InvitationResponse> invite(
            @PathVariable String slug, @RequestBody InvitationRequest request, Caller caller, Locale locale) {
        return GroupAnswers.of(
                invitations.invite(reader.command(slug, request, caller, locale)),
                invited -> ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(InvitationResponse.of(invited)));
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "List the invitations to a group that can be used, newest first",
            description = "Members whose role has the permission invite. Links aren't told again.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Page<InvitationResponse>> list(
            @PathVariable String slug,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return GroupAnswers.of(
                invitations.open(slug, caller.viewer(), after, limit.value() + 1),
                found -> PrivatePage.of(
                        found,
                        limit,
                        InvitationResponse::of,
                        invitation -> new ListPosition(invitation.createdAt(), invitation.id())));
    }

    @DeleteMapping("/{id}")
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Take an invitation to a group back",
            description =
                    "Members whose role has the permission invite. Who accepted it already still belongs to the group.")
    @ApiResponse(responseCode = "204", description = "Nobody can use it any more")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Void> revoke(@PathVariable String slug, @PathVariable UUID id, Caller caller) {
        return GroupAnswers.of(invitations.revoke(slug, caller.viewer(), id), revoked -> Versioned.gone());
    }
}
