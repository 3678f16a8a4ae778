package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.ChangesResult;
import net.openmeet.series.series.SeriesChange;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.change.web.ChangeResponse;
import net.openmeet.vocabulary.change.web.ChangedField;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was changed of a series, over HTTP; the gateway adds what was changed of its dates, which occurrence-service knows. */
@RestController
@Tag(name = "Series")
class SeriesChangesController {

    private final SeriesManagement management;

    SeriesChangesController(SeriesManagement management) {
        this.management = management;
    }

    @GetMapping(path = "/api/series/{slug}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "List what was changed of a series, newest first",
            description =
                    "The organiser. Who changed which fields, when, from what to what; of its dates too, where these were changed by"
                            + " themselves (kinds dates-…). Of many dates, changes are those of the first; dates says how many there are, and"
                            + " /api/series/{slug}/occurrences/changes/{changeId} lists each.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "403", description = "not-owner")
    @ApiResponse(responseCode = "404", description = "series-not-found")
    ResponseEntity<Page<ChangeResponse>> changes(
            @PathVariable String slug,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        return switch (management.changes(slug, caller.viewer(), before(cursor), limit.value() + 1)) {
            case ChangesResult.Found(var series, var changes) ->
                SeriesAnswers.changed(series)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(page(changes, limit));
            case ChangesResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case ChangesResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    private static Page<ChangeResponse> page(List<SeriesChange> found, Limit limit) {
        return Page.of(
                        found,
                        limit,
                        last -> Cursor.of(Long.toString(last.version())).encoded())
                .map(SeriesChangesController::response);
    }

    private static ChangeResponse response(SeriesChange change) {
        return new ChangeResponse(
                change.version(),
                change.changeId(),
                change.by(),
                change.at(),
                KebabCase.of(change.kind()),
                change.from(),
                change.undone(),
                change.changes().stream().map(ChangedField::of).toList(),
                null);
    }

    private static long before(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 1);
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor.part(0));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
