package net.openmeet.occurrence.listing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.occurrence.listing.ListQuery;
import net.openmeet.occurrence.listing.ListResult;
import net.openmeet.occurrence.listing.OccurrenceListing;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The list of a series' occurrences over HTTP. */
@RestController
@Tag(name = "Occurrences")
class OccurrenceListController {

    private final OccurrenceListing listing;
    private final ListAnswers answers;

    OccurrenceListController(OccurrenceListing listing, ListAnswers answers) {
        this.listing = listing;
        this.answers = answers;
    }

    @GetMapping(path = "/api/series/{slug}/occurrences", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "List the occurrences of a series, by start",
            description = "Everyone; of a private series only its organiser. Stored and virtual ones alike; a moved one"
                    + " stands where it was moved to, a cancelled one stays.")
    @ApiResponse(
            responseCode = "200",
            description = "A page; next, and a Link header, lead to the next one. Its ETag changes with anything in it;"
                    + " its Version-Token says as which version of the series has them all dates are shown",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = OccurrencePage.class)))
    @ApiResponse(responseCode = "304", description = "Nothing in it has changed", content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            @Parameter(
                            description =
                                    "First start: a date or date-time in the series' zone, or an instant; now unless said otherwise",
                            example = "2026-03-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(
                            description =
                                    "Exclusive end, as from; unless said otherwise the end of the day 90 days later, and late enough for the next 3 dates",
                            example = "2026-05-01")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "next of the page before; it brings the range with it")
                    @RequestParam(required = false)
                    @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Viewer viewer,
            @Parameter(hidden = true) ServletWebRequest request) {
        ListQuery.Continuation after = ListCursor.read(cursor);
        var query = new ListQuery(BoundReader.read("from", from), BoundReader.read("to", to), after, limit.value());
        return switch (listing.list(slug, viewer, query)) {
            case ListResult.Listed listed -> answers.of(listed, viewer, request);
            case ListResult.UnknownSeries() -> throw DatePath.seriesNotFound();
            case ListResult.Backwards() ->
                throw after == null
                        ? ProblemException.invalidParameter("to", "The range ends before it begins.")
                        : Cursor.invalid();
        };
    }
}
