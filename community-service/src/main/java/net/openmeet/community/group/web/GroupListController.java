package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.GroupManagement;
import net.openmeet.community.group.GroupState;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.EntityTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of groups over HTTP. */
@RestController
@Tag(name = "Groups")
class GroupListController {

    /** One more whenever the same groups look otherwise. */
    private static final int SHAPE = 3;

    private final GroupManagement groups;

    GroupListController(GroupManagement groups) {
        this.groups = groups;
    }

    @GetMapping(path = "/api/groups", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "List groups, newest first",
            description =
                    "Everyone: the public ones. Members, with owner=me or member=me: of every visibility those that they own, or belong to.")
    @ApiResponse(
            responseCode = "200",
            description = "A page; next, and a Link header, lead to the next one. Its ETag changes with anything in it")
    ResponseEntity<Page<GroupResponse>> list(
            @Parameter(description = "me: the caller's own groups") @RequestParam(required = false) @Nullable
                    String owner,
            @Parameter(description = "me: those that the caller belongs to; of the two, owner counts")
                    @RequestParam(required = false)
                    @Nullable
                    String member,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Viewer viewer) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        Page<GroupState> page = Page.of(
                found(owner, member, viewer, after, limit.value() + 1),
                limit,
                last -> new ListPosition(last.createdAt(), last.id()).encoded());
        return ResponseEntity.ok().eTag(tag(page.items(), page.next() != null)).body(page.map(GroupResponse::listed));
    }

    private List<GroupState> found(
            @Nullable String owner, @Nullable String member, Viewer viewer, ListPosition after, int limit) {
        if (owner != null) {
            return groups.ownedBy(me("owner", owner, viewer), after, limit);
        }
        return member == null
                ? groups.publicOnes(after, limit)
                : groups.joinedBy(me("member", member, viewer), after, limit);
    }

    private static String tag(List<GroupState> page, boolean hasNext) {
        EntityTag tag = new EntityTag(SHAPE).with(hasNext ? 1 : 0);
        page.forEach(group -> tag.with(group.id()).with(group.version()));
        return tag.toString();
    }

    private static UUID me(String parameter, String value, Viewer viewer) {
        if (!value.equals("me")) {
            throw ProblemException.invalidParameter(parameter, "Send me, or leave it out.");
        }
        return viewer.account().orElseThrow(ProblemException::signInRequired);
    }
}
