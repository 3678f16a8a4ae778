package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import net.openmeet.series.series.ChangeOrganisers;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.EditResult;
import net.openmeet.series.series.OrganiserManagement;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.people.OrganiserRole;
import net.openmeet.vocabulary.people.web.OrganiserRequest;
import net.openmeet.vocabulary.people.web.OrganiserResponse;
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

/** Who organises a series together with its owner, over HTTP. */
@RestController
@RequestMapping(path = "/api/series/{slug}/organisers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Series")
class OrganiserController {

    private static final String MOVED = "It has another slug by now; Location says which";
    private static final String STALE = "version-mismatch: it changed since";

    private final SeriesManagement series;
    private final OrganiserManagement management;
    private final MergedAccounts merged;

    OrganiserController(SeriesManagement series, OrganiserManagement management, MergedAccounts merged) {
        this.series = series;
        this.management = management;
        this.merged = merged;
    }

    @GetMapping
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "List who organises a series together with its owner",
            description = "Everyone who may see the series. Co-organisers, then hosts; at most 50.")
    @ApiResponse(responseCode = "200", description = "All of them, with the series' version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    ResponseEntity<Page<OrganiserResponse>> list(@PathVariable String slug, Viewer viewer) {
        Series found = series.find(slug, viewer).orElseThrow(SeriesProblems::notFound);
        return found.slug().equals(slug)
                ? Versioned.ok(new Page<>(OrganiserResponse.all(found.organisers()), null), found.version())
                : SeriesAnswers.moved(found.slug());
    }

    @GetMapping("/{account}")
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read what an account is to a series besides its owner",
            description = "Everyone who may see the series.")
    @ApiResponse(responseCode = "200", description = "Its role, with the series' version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found; organiser-not-found: it has no role")
    ResponseEntity<OrganiserResponse> read(@PathVariable String slug, @PathVariable UUID account, Viewer viewer) {
        Series found = series.find(slug, viewer).orElseThrow(SeriesProblems::notFound);
        return found.slug().equals(slug)
                ? Versioned.ok(response(found, account), found.version())
                : SeriesAnswers.moved(found.slug());
    }

    @PutMapping(path = "/{account}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Name somebody who organises a series together with its owner",
            description =
                    "The owner. A co-organiser changes the series and its dates as the owner does, but doesn't delete it, hand it over, or say who"
                            + " organises it. A host is shown as one, and sees what organisers see. Another role replaces the one before.")
    @ApiResponse(responseCode = "200", description = "The role; Version-Token says since when")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(
            responseCode = "409",
            description = "is-owner: it is the owner's account; too-many-organisers: there are 50")
    @ApiResponse(responseCode = "412", description = STALE)
    @ApiResponse(responseCode = "422", description = "There is no such role")
    ResponseEntity<OrganiserResponse> name(
            @PathVariable String slug,
            @PathVariable UUID account,
            @Nullable ExpectedVersion expected,
            @RequestBody OrganiserRequest request,
            Caller caller) {
        UUID survivor = merged.survivor(account);
        return switch (management.change(command(slug, survivor, request.toRole(), expected, caller))) {
            case EditResult.Edited(var changed) -> named(changed, survivor);
            case EditResult.Unchanged(var same) -> named(same, survivor);
            case EditResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case EditResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    @DeleteMapping("/{account}")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Take away what somebody was to a series besides its owner",
            description =
                    "The owner; and whoever has a role lays it down. Their rights end here with the answer, and on its"
                            + " dates as soon as the other services have heard of it, before all other news: what was asked there until then still counts.")
    @ApiResponse(responseCode = "204", description = "The account has no role; Version-Token says since when")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(responseCode = "412", description = STALE)
    ResponseEntity<Void> dismiss(
            @PathVariable String slug, @PathVariable UUID account, @Nullable ExpectedVersion expected, Caller caller) {
        UUID survivor = merged.survivor(account);
        return switch (management.change(command(slug, survivor, null, expected, caller))) {
            case EditResult.Edited(var changed) -> Versioned.gone(SeriesAnswers.tokens(changed));
            case EditResult.Unchanged(var same) -> Versioned.gone(SeriesAnswers.tokens(same));
            case EditResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case EditResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    private static ChangeOrganisers command(
            String slug,
            UUID account,
            @Nullable OrganiserRole role,
            @Nullable ExpectedVersion expected,
            Caller caller) {
        LongPredicate versions = SeriesTag.admittedBy(ExpectedVersion.orAny(expected));
        return new ChangeOrganisers(slug, caller.viewer(), versions, account, role);
    }

    private static ResponseEntity<OrganiserResponse> named(Series series, UUID account) {
        return Versioned.ok(response(series, account), series.version(), SeriesAnswers.tokens(series));
    }

    private static OrganiserResponse response(Series series, UUID account) {
        return series.organisers()
                .roleOf(account)
                .map(role -> OrganiserResponse.of(account, role))
                .orElseThrow(() -> ProblemException.notFound(
                        "organiser-not-found", "That account organises the series in no role."));
    }
}
