package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.group.GroupRefusal;
import net.openmeet.community.group.InvitationKey;
import net.openmeet.community.group.InvitedManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What whoever is invited to a group does about it, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/invitations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members of groups")
class InvitedController {

    private static final String KEY = "The secret of its link, or, of one by name, its id";
    private static final String NOT_FOUND =
            "invitation-not-found: there is none, or it is over, used up, or not for the caller";

    private final InvitedManagement invited;
    private final MemberAnswers answers;

    InvitedController(InvitedManagement invited, MemberAnswers answers) {
        this.invited = invited;
        this.answers = answers;
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "List the invitations to groups that are for the caller, newest first",
            description = "Members.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    ResponseEntity<Page<InvitedResponse>> list(
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return PrivatePage.of(
                invited.openFor(caller.viewer(), after, limit.value() + 1),
                limit,
                InvitedResponse::byName,
                found -> new ListPosition(
                        found.invitation().createdAt(), found.invitation().id()));
    }

    @GetMapping("/{key}")
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read an invitation to a group",
            description =
                    "Everyone who has its link; one by name, whoever is invited. It shows the group, whoever may see that.")
    @ApiResponse(responseCode = "200", description = "The invitation, and the group")
    @ApiResponse(responseCode = "404", description = NOT_FOUND)
    ResponseEntity<InvitedResponse> read(@Parameter(description = KEY) @PathVariable String key, Viewer viewer) {
        return GroupAnswers.of(
                invited.find(key(key), viewer),
                found ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(InvitedResponse.of(found, key)));
    }

    @PostMapping("/{key}/accept")
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Accept an invitation to a group",
            description =
                    "Members who have its link, or are invited by name. Who belongs to the group already stays what they are.")
    @ApiResponse(responseCode = "200", description = "The caller's membership")
    @ApiResponse(responseCode = "404", description = NOT_FOUND)
    @ApiResponse(responseCode = "409", description = "too-many-memberships: the caller has 1,000")
    ResponseEntity<MemberResponse> accept(@Parameter(description = KEY) @PathVariable String key, Caller caller) {
        return answers.of(invited.accept(key(key), caller.viewer()));
    }

    @PostMapping("/{key}/decline")
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Decline an invitation to a group",
            description = "Members who are invited by name: it is gone. One by link is declined by not accepting it.")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "404", description = NOT_FOUND)
    ResponseEntity<Void> decline(@Parameter(description = KEY) @PathVariable String key, Caller caller) {
        return GroupAnswers.of(invited.decline(key(key), caller.viewer()), declined -> Versioned.gone());
    }

    private static InvitationKey key(String text) {
        return InvitationKey.of(text).orElseThrow(() -> GroupProblems.of(new GroupRefusal.NoInvitation()));
    }
}
