package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.group.ActivityManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened in a group, over HTTP. */
@RestController
@Tag(name = "Groups")
class ActivityController {

    private final ActivityManagement activity;
    private final PersonAnswers people;

    ActivityController(ActivityManagement activity, PersonAnswers people) {
        this.activity = activity;
        this.people = people;
    }

    @GetMapping(path = "/api/groups/{slug}/activity", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "List what happened in a group, newest first",
            description =
                    "Everyone who may see the group: what happened to it, and to its public series. Who belongs to it: also what was announced, and what happened to series that the"
                            + " group alone sees. Who came, left or was given a role, and who did something, is for those whose role has the permission"
                            + " see-members; who was removed or banned, for the permission ban. Kept for 180 days.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Page<ActivityResponse>> list(
            @PathVariable String slug,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Viewer viewer) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return GroupAnswers.of(
                activity.list(slug, viewer, after, limit.value() + 1),
                found -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(people.activity(found, limit)));
    }
}
