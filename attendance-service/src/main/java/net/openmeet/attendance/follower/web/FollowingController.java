package net.openmeet.attendance.follower.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import net.openmeet.attendance.follower.Follower;
import net.openmeet.attendance.follower.FollowerOverview;
import net.openmeet.attendance.follower.FollowerView;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller follows. */
@RestController
@RequestMapping(path = "/api/following", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Followers")
class FollowingController {

    private final FollowerOverview overview;

    FollowingController(FollowerOverview overview) {
        this.overview = overview;
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "List the series that one follows, what was followed last first",
            description = "Members. Without those that one may not see any more.")
    @ApiResponse(responseCode = "200", description = "A page of series; next is the cursor of the one after it")
    @GetMapping
    Page<FollowerResponse> following(
            @RequestParam(required = false) @Nullable String cursor, Limit limit, Caller caller) {
        ListPosition before = ListPosition.parse(cursor, ListPosition.START);
        return Page.of(
                        overview.followed(caller.accountId(), before, limit.value() + 1),
                        limit,
                        FollowingController::after)
                .map(FollowerResponse::of);
    }

    private static String after(FollowerView last) {
        Follower follower = last.follower();
        Instant followedAt = Objects.requireNonNull(follower.followedAt());
        return new ListPosition(followedAt, follower.seriesId()).encoded();
    }
}
