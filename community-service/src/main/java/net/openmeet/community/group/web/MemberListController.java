package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import net.openmeet.community.group.GroupRole;
import net.openmeet.community.group.MembershipManagement;
import net.openmeet.community.group.MembershipState;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs to a group, over HTTP. */
@RestController
@Tag(name = "Members of groups")
class MemberListController {

    private final MembershipManagement memberships;
    private final MemberAnswers answers;

    MemberListController(MembershipManagement memberships, MemberAnswers answers) {
        this.memberships = memberships;
        this.answers = answers;
    }

    @GetMapping(path = "/api/groups/{slug}/members", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "List who belongs to a group, newest first",
            description =
                    "Members whose role has the permission see-members; of those who are banned, the permission ban.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Page<MemberResponse>> list(
            @PathVariable String slug,
            @Parameter(description = "A role; all that belong to the group unless said otherwise")
                    @RequestParam(required = false)
                    @Nullable
                    String role,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return GroupAnswers.of(
                memberships.list(slug, caller.viewer(), roles(role), after, limit.value() + 1),
                found -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(page(found, limit)));
    }

    private Page<MemberResponse> page(List<MembershipState> found, Limit limit) {
        Page<MembershipState> page = Page.of(found, limit, last -> new ListPosition(last.since(), last.id()).encoded());
        return new Page<>(answers.all(page.items()), page.next());
    }

    private static Set<GroupRole> roles(@Nullable String text) {
        return text == null
                ? GroupRole.BELONGING
                : Set.of(GroupRole.find(text)
                        .filter(role -> role != GroupRole.NONE)
                        .orElseThrow(() -> ProblemException.invalidParameter("role", MemberRequest.ROLES)));
    }
}
