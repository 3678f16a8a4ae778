package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.EntityTag;
import net.openmeet.series.series.GroupManagement;
import net.openmeet.series.series.Publication;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of series over HTTP. */
@RestController
@Tag(name = "Series")
class SeriesListController {

    /** One more whenever the same series look otherwise. */
    private static final int SHAPE = 5;

    private final SeriesManagement management;
    private final GroupManagement groups;
    private final Clock clock;

    SeriesListController(SeriesManagement management, GroupManagement groups, Clock clock) {
        this.management = management;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping(path = "/api/series", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "List series, newest first",
            description =
                    "Everyone: the public ones, by publication; who has signed in also those that are visible to members. Members, with owner=me: their own of every visibility, and"
                            + " their drafts, by creation; with organiser=me also those that they organise together with others."
                            + " With group: those of a group, by publication, for everybody where everybody sees the group, otherwise for who"
                            + " belongs to it.")
    @ApiResponse(
            responseCode = "200",
            description = "A page; next, and a Link header, lead to the next one. Its ETag changes with anything in it")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Page<SeriesResponse>> list(
            @Parameter(description = "me: the caller's own series") @RequestParam(required = false) @Nullable
                    String owner,
            @Parameter(description = "me: what the caller organises, in whatever role")
                    @RequestParam(required = false)
                    @Nullable
                    String organiser,
            @Parameter(description = "Id of a group: what belongs to it; without owner and organiser")
                    @RequestParam(required = false)
                    @Nullable
                    UUID group,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Viewer viewer) {
        ListPosition after = ListPosition.parse(cursor);
        int oneMore = limit.value() + 1;
        List<Series> found = group == null
                ? found(owner, organiser, viewer, after, oneMore)
                : ofGroup(alone(group, owner, organiser), viewer, after, oneMore);
        Page<Series> page = Page.of(
                        found, limit, last -> new ListPosition(position(owner, organiser, last), last.id()).encoded())
                .map(series -> series.toldTo(viewer));
        Instant now = clock.instant();
        return ResponseEntity.ok()
                .eTag(tag(page.items(), page.next() != null, now))
                .body(page.map(series -> SeriesResponse.listed(series, now)));
    }

    /** What a list goes by: everybody's by publication, one's own, drafts and all, by creation. */
    private static Instant position(@Nullable String owner, @Nullable String organiser, Series series) {
        return owner == null && organiser == null && series.publication() instanceof Publication.Published(var at)
                ? at
                : series.createdAt();
    }

    private List<Series> found(
            @Nullable String owner,
            @Nullable String organiser,
            Viewer viewer,
            @Nullable ListPosition after,
            int limit) {
        if (owner != null) {
            return management.ownedBy(me("owner", owner, viewer), after, limit);
        }
        return organiser == null
                ? management.listed(viewer, after, limit)
                : management.organisedBy(me("organiser", organiser, viewer), after, limit);
    }

    private List<Series> ofGroup(UUID group, Viewer viewer, @Nullable ListPosition after, int limit) {
        return groups.seriesOf(group, viewer, after, limit)
                .orElseThrow(() -> ProblemException.notFound("group-not-found", "There is no such group."));
    }

    private static UUID alone(UUID group, @Nullable String owner, @Nullable String organiser) {
        if (owner != null || organiser != null) {
            throw ProblemException.invalidParameter("group", "Send it without owner and organiser.");
        }
        return group;
    }

    private static String tag(List<Series> page, boolean hasNext, Instant now) {
        EntityTag tag = new EntityTag(SHAPE).with(hasNext ? 1 : 0);
        page.forEach(series -> tag.with(series.id())
                .with(series.version())
                .with(SeriesTag.phaseInForce(series, now))
                .with(SeriesTag.isLess(series) ? 1 : 0));
        return tag.toString();
    }

    private static Viewer me(String parameter, String value, Viewer viewer) {
        if (!value.equals("me")) {
            throw ProblemException.invalidParameter(parameter, "Send me, or leave it out.");
        }
        if (viewer.account().isEmpty()) {
            throw ProblemException.signInRequired();
        }
        return viewer;
    }
}
