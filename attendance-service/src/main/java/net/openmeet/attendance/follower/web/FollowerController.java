package net.openmeet.attendance.follower.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import net.openmeet.attendance.follower.FollowResult;
import net.openmeet.attendance.follower.FollowerEntry;
import net.openmeet.attendance.follower.FollowerManagement;
import net.openmeet.attendance.follower.FollowerOverview;
import net.openmeet.attendance.follower.FollowerView;
import net.openmeet.attendance.follower.FollowersResult;
import net.openmeet.attendance.follower.UnfollowSeries;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who follows a series. {@code If-Match} is optional, and honoured where it is sent. */
@RestController
@RequestMapping(path = "/api/series/{slug}/followers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Followers", description = "Who hears of a series; following answers for no date")
class FollowerController {

    private static final String UNKNOWN = "series-not-found: there is none, or none that you may see";
    private static final String MOVED = "The series has another name now: ask there";
    private static final String CHANGED = "version-mismatch: it changed since";

    private final FollowerManagement management;
    private final FollowerOverview overview;
    private final FormerSeriesNames former;

    FollowerController(FollowerManagement management, FollowerOverview overview, FormerSeriesNames former) {
        this.management = management;
        this.overview = overview;
        this.former = former;
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Follow a series, or say how much to hear of it",
            description = "Members. Answers for no date. Repeating it changes nothing.")
    @ApiResponse(responseCode = "200", description = "What the caller is to the series, with its version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = "too-many-series: you follow as many as one may")
    @ApiResponse(responseCode = "412", description = CHANGED)
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @PutMapping("/me")
    ResponseEntity<FollowerResponse> follow(
            @PathVariable String slug,
            @RequestBody FollowRequest request,
            Caller caller,
            @Nullable ExpectedVersion expected) {
        FollowerView follower = noted(
                management.follow(request.toCommand(slug, caller.accountId(), ExpectedVersion.orAny(expected)::admits)),
                slug,
                caller);
        return Versioned.ok(
                FollowerResponse.of(follower), follower.follower().version(), FollowerResponse.written(follower));
    }

    @Access(Audience.MEMBERS)
    @Operation(summary = "Read whether one follows a series", description = "Members.")
    @ApiResponse(responseCode = "200", description = "What the caller is to the series, with its version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @GetMapping("/me")
    FollowerResponse read(@PathVariable String slug, Caller caller, HttpServletResponse response) {
        FollowerView follower =
                overview.follower(slug, caller.accountId()).orElseThrow(() -> former.unknown(slug, caller.viewer()));
        response.setHeader(HttpHeaders.ETAG, "\"" + follower.follower().version() + "\"");
        return FollowerResponse.of(follower);
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Follow a series no more",
            description = "Members. Nothing changes where it wasn't followed. Answers for its dates stay as they are.")
    @ApiResponse(responseCode = "204", description = "It isn't followed any more")
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "412", description = CHANGED)
    @DeleteMapping("/me")
    ResponseEntity<Void> unfollow(@PathVariable String slug, Caller caller, @Nullable ExpectedVersion expected) {
        return Versioned.gone(FollowerResponse.written(noted(
                management.unfollow(
                        new UnfollowSeries(slug, caller.accountId(), ExpectedVersion.orAny(expected)::admits)),
                slug,
                caller)));
    }

    @Access(Audience.EVERYONE)
    @Operation(summary = "Count who follows a series", description = "Whoever may see the series.")
    @ApiResponse(responseCode = "200", description = "How many follow it")
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @GetMapping("/count")
    FollowerCountResponse count(@PathVariable String slug, Viewer viewer) {
        return overview.count(slug, viewer)
                .map(FollowerCountResponse::new)
                .orElseThrow(() -> former.unknown(slug, viewer));
    }

    @Access(Audience.OWNER)
    @Operation(summary = "List who follows a series, the first who came first", description = "Those who organise it.")
    @ApiResponse(responseCode = "200", description = "A page of followers; next is the cursor of the one after it")
    @ApiResponse(
            responseCode = "403",
            description = "organisers-only: who follows it is for those who organise it to know")
    @ApiResponse(responseCode = "308", description = MOVED)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @GetMapping
    Page<FollowerEntryResponse> followers(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.BEFORE_OLDEST);
        return switch (overview.followers(slug, caller.viewer(), after, limit.value() + 1)) {
            case FollowersResult.Listed(List<FollowerEntry> followers) ->
                Page.of(followers, limit, last -> new ListPosition(last.followedAt(), last.accountId()).encoded())
                        .map(FollowerEntryResponse::of);
            case FollowersResult.ForOrganisers() ->
                throw ProblemException.forbidden(
                        "organisers-only", "Only those who organise it may see who follows it.");
            case FollowersResult.UnknownSeries() -> throw former.unknown(slug, caller.viewer());
        };
    }

    private FollowerView noted(FollowResult result, String slug, Caller caller) {
        return switch (result) {
            case FollowResult.Noted(FollowerView follower) -> follower;
            case FollowResult.UnknownSeries() -> throw former.unknown(slug, caller.viewer());
            case FollowResult.TooMany(int most) ->
                throw ProblemException.conflict(
                        "too-many-series", "You follow " + most + " series, which is as many as one may. Leave one.");
            case FollowResult.VersionMismatch(long current) -> throw ProblemException.versionMismatch(current);
        };
    }
}
