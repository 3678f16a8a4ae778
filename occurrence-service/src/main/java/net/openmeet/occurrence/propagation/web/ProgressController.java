package net.openmeet.occurrence.propagation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.propagation.Progress;
import net.openmeet.occurrence.propagation.ProgressResult;
import net.openmeet.occurrence.propagation.PropagationManagement;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far the dates of a series have followed it, over HTTP. */
@RestController
@Tag(name = "Occurrences")
class ProgressController {

    private final PropagationManagement management;

    ProgressController(PropagationManagement management) {
        this.management = management;
    }

    @GetMapping(path = "/api/series/{slug}/changes/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "How far the stored dates of a series have followed a change of it",
            description =
                    "The organiser. Every date shows the change from when it is known here; this is about the facts that"
                            + " tell others of each. A change that was made just now may not have come here yet: send its"
                            + " Version-Token as After-Version.")
    @ApiResponse(responseCode = "200", description = "So many of so many")
    @ApiResponse(responseCode = "308", description = "The series has another slug now")
    @ApiResponse(
            responseCode = "404",
            description = "series-not-found, or change-not-found: the series has no such change that dates follow")
    ResponseEntity<ProgressResponse> progress(@PathVariable String slug, @PathVariable long version, Caller caller) {
        return switch (management.progress(slug, version, caller.viewer())) {
            case ProgressResult.Found(Progress progress) -> ResponseEntity.ok(ProgressResponse.of(progress));
            case ProgressResult.Moved(String current) -> OccurrenceAnswers.moved("/api/series/" + current);
            case ProgressResult.UnknownSeries() -> throw DatePath.seriesNotFound();
            case ProgressResult.NotOwner() ->
                throw ProblemException.forbidden(
                        "not-owner", "Only the organiser of a series sees how far its dates are.");
            case ProgressResult.UnknownChange() ->
                throw ProblemException.notFound("change-not-found", "The series has no such change that dates follow.");
        };
    }
}
