package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.group.OfferedGroup;
import net.openmeet.community.group.OwnershipManagement;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.web.Versioned;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handing a group over, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/{slug}/transfer", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Groups")
class GroupTransferController {

    private static final String MOVED = "It has another slug by now; Location says which";
    private static final String NOT_OFFERED =
            "group-not-found; transfer-not-found: the caller isn't offered it, or not any more";

    private final OwnershipManagement ownership;
    private final MergedAccounts merged;

    GroupTransferController(OwnershipManagement ownership, MergedAccounts merged) {
        this.ownership = ownership;
        this.merged = merged;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Offer a group to somebody who belongs to it",
            description =
                    "Owners. Once they accept they are an owner, and the caller is an administrator, or an owner still where it is shared. Until then"
                            + " nothing changes. Another offer replaces the one before.")
    @ApiResponse(responseCode = "200", description = "The offer")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(
            responseCode = "404",
            description = "group-not-found; member-not-found: the account doesn't belong to it")
    @ApiResponse(responseCode = "409", description = "is-owner")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<GroupTransferResponse> offer(
            @PathVariable String slug, @RequestBody GroupTransferRequest request, Caller caller) {
        return GroupAnswers.of(
                ownership.offer(slug, caller.viewer(), merged.survivor(request.toAccount()), request.toShares()),
                GroupTransferController::answer);
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read the offer of a group",
            description = "Owners, and to whom it is offered; to all others there is none.")
    @ApiResponse(responseCode = "200", description = "The offer")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "group-not-found; transfer-not-found")
    ResponseEntity<GroupTransferResponse> read(@PathVariable String slug, Caller caller) {
        return GroupAnswers.of(ownership.find(slug, caller.viewer()), GroupTransferController::answer);
    }

    @DeleteMapping
    @Access(Audience.OWNER)
    @Operation(summary = "Take the offer of a group back", description = "Owners.")
    @ApiResponse(responseCode = "204", description = "It is offered to nobody")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Void> withdraw(@PathVariable String slug, Caller caller) {
        return GroupAnswers.of(ownership.withdraw(slug, caller.viewer()), withdrawn -> Versioned.gone());
    }

    @PostMapping("/accept")
    @Access(Audience.MEMBERS)
    @Operation(summary = "Accept a group that one is offered", description = "Members to whom it is offered.")
    @ApiResponse(responseCode = "200", description = "The group as it is now")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = NOT_OFFERED)
    @ApiResponse(
            responseCode = "409",
            description = "too-many-groups: the caller owns 100; too-many-owners: the group has 10")
    ResponseEntity<GroupResponse> accept(@PathVariable String slug, Caller caller) {
        return GroupAnswers.of(ownership.accept(slug, caller.viewer()), GroupAnswers::of);
    }

    @PostMapping("/decline")
    @Access(Audience.MEMBERS)
    @Operation(summary = "Decline a group that one is offered", description = "Members to whom it is offered.")
    @ApiResponse(responseCode = "204", description = "It is offered to nobody")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = NOT_OFFERED)
    ResponseEntity<Void> decline(@PathVariable String slug, Caller caller) {
        return GroupAnswers.of(ownership.decline(slug, caller.viewer()), declined -> Versioned.gone());
    }

    private static ResponseEntity<GroupTransferResponse> answer(OfferedGroup offered) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(GroupTransferResponse.of(offered));
    }
}
