package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.community.group.RequestManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deciding on requests to belong to a group, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/{slug}/requests", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members of groups")
class RequestDecisionController {

    private static final String MOVED = "It has another slug by now; Location says which";
    private static final String NOT_FOUND = "group-not-found; request-not-found: none of that account waits";

    private final RequestManagement requests;
    private final MemberAnswers answers;
    private final PersonAnswers people;
    private final MergedAccounts merged;

    RequestDecisionController(
            RequestManagement requests, MemberAnswers answers, PersonAnswers people, MergedAccounts merged) {
        this.requests = requests;
        this.answers = answers;
        this.people = people;
        this.merged = merged;
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "List the requests to join a group that wait, newest first",
            description = "Members whose role has the permission approve.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Page<RequestResponse>> list(
            @PathVariable String slug,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return GroupAnswers.of(
                requests.waiting(slug, caller.viewer(), after, limit.value() + 1),
                found -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(people.requests(found, limit)));
    }

    @PostMapping("/{account}/approve")
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Let somebody into a group who asks to join it",
            description = "Members whose role has the permission approve.")
    @ApiResponse(responseCode = "200", description = "The new membership")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = NOT_FOUND)
    @ApiResponse(responseCode = "409", description = "too-many-memberships: the account has 1,000")
    ResponseEntity<MemberResponse> approve(@PathVariable String slug, @PathVariable UUID account, Caller caller) {
        return answers.of(requests.approve(slug, caller.viewer(), merged.survivor(account)));
    }

    @PostMapping(path = "/{account}/decline", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Decline somebody who asks to join a group",
            description =
                    "Members whose role has the permission approve. Whoever asked reads the reason, and may ask again after seven days.")
    @ApiResponse(responseCode = "200", description = "The request as it is now")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = NOT_FOUND)
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<RequestResponse> decline(
            @PathVariable String slug, @PathVariable UUID account, @RequestBody DeclineRequest request, Caller caller) {
        return GroupAnswers.of(
                requests.decline(slug, caller.viewer(), merged.survivor(account), request.toReason()),
                declined -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(people.of(declined)));
    }
}
