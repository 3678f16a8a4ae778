package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.EditResult;
import net.openmeet.series.series.GroupManagement;
import net.openmeet.series.series.MoveSeries;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.group.web.GroupRequest;
import net.openmeet.vocabulary.group.web.GroupResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** To which group a series belongs, over HTTP. */
@RestController
@RequestMapping(path = "/api/series/{slug}/group", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Series")
class GroupController {

    private static final String MOVED = "It has another slug by now; Location says which";
    private static final String STALE = "version-mismatch: it changed since";

    private final SeriesManagement series;
    private final GroupManagement management;

    GroupController(SeriesManagement series, GroupManagement management) {
        this.series = series;
        this.management = management;
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read to which group a series belongs",
            description =
                    "Members: those who organise it, and who belongs to the group; to all others it belongs to none.")
    @ApiResponse(responseCode = "200", description = "The group, with the series' version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found; group-not-found: it belongs to none")
    ResponseEntity<GroupResponse> read(@PathVariable String slug, Caller caller) {
        Series found = series.find(slug, caller.viewer()).orElseThrow(SeriesProblems::notFound);
        if (!found.slug().equals(slug)) {
            return SeriesAnswers.moved(found.slug());
        }
        UUID group = management
                .groupOf(found, caller.viewer())
                .orElseThrow(
                        () -> ProblemException.notFound("group-not-found", "The series belongs to no group of yours."));
        return Versioned.ok(new GroupResponse(group), found.version());
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have a series belong to a group",
            description =
                    "The owner, where their role in the group makes events. Who may edit all events of the group changes it from then on as a co-organiser does.")
    @ApiResponse(responseCode = "200", description = "The group, with the series' version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-owner; not-allowed-in-group")
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = "unknown-group: the caller belongs to no such group")
    ResponseEntity<GroupResponse> move(
            @PathVariable String slug,
            @Nullable ExpectedVersion expected,
            @RequestBody GroupRequest request,
            Caller caller) {
        UUID group = request.group();
        return switch (management.move(command(slug, group, expected, caller))) {
            case EditResult.Edited(var moved) -> moved(moved, group);
            case EditResult.Unchanged(var same) -> moved(same, group);
            case EditResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case EditResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    @DeleteMapping
    @Access(Audience.OWNER)
    @Operation(
            summary = "Have a series belong to no group",
            description =
                    "The owner, co-organisers, and who may edit all events of the group. What was visible to the group is private from then on.")
    @ApiResponse(responseCode = "204", description = "It belongs to none; Version-Token says since when")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(responseCode = "412", description = STALE)
    ResponseEntity<Void> takeOut(@PathVariable String slug, @Nullable ExpectedVersion expected, Caller caller) {
        return switch (management.move(command(slug, null, expected, caller))) {
            case EditResult.Edited(var moved) -> Versioned.gone(SeriesAnswers.tokens(moved));
            case EditResult.Unchanged(var same) -> Versioned.gone(SeriesAnswers.tokens(same));
            case EditResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case EditResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    private static MoveSeries command(
            String slug, @Nullable UUID group, @Nullable ExpectedVersion expected, Caller caller) {
        return new MoveSeries(slug, caller.viewer(), SeriesTag.admittedBy(ExpectedVersion.orAny(expected)), group);
    }

    private static ResponseEntity<GroupResponse> moved(Series series, UUID group) {
        return Versioned.ok(new GroupResponse(group), series.version(), SeriesAnswers.tokens(series));
    }
}
