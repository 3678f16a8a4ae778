package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.restriction.Restrictions;
import net.openmeet.vocabulary.restriction.web.RestrictionResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether moderators hid a series, over HTTP. */
@RestController
@Tag(name = "Series")
class RestrictionController {

    private final SeriesManagement series;
    private final Restrictions restrictions;

    RestrictionController(SeriesManagement series, Restrictions restrictions) {
        this.series = series;
        this.restrictions = restrictions;
    }

    @GetMapping(path = "/api/series/{slug}/restriction", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read why moderators hid a series",
            description = "Members who organise it; to all others nobody hid it.")
    @ApiResponse(responseCode = "200", description = "Why, since when, and until when")
    @ApiResponse(responseCode = "404", description = "series-not-found; restriction-not-found")
    ResponseEntity<RestrictionResponse> read(@PathVariable String slug, Caller caller) {
        Series found = series.find(slug, caller.viewer()).orElseThrow(SeriesProblems::notFound);
        if (!found.organisers().include(caller.viewer())) {
            throw RestrictionResponse.none();
        }
        return RestrictionResponse.of(restrictions, found.id(), found.owner());
    }
}
