package net.openmeet.series.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.preview.DatesOfDraft;
import net.openmeet.series.preview.PreviewedDate;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.series.series.web.SeriesAnswers;
import net.openmeet.series.series.web.SeriesProblems;
import net.openmeet.series.series.web.SeriesResponse;
import net.openmeet.vocabulary.phase.edit.web.DateParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dates of drafts over HTTP: the service that has all others' dates doesn't know that there are drafts. */
@RestController
@Tag(name = "Series")
class DraftController {

    private final SeriesManagement management;

    DraftController(SeriesManagement management) {
        this.management = management;
    }

    @GetMapping(path = "/api/series/{slug}/dates", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "List the dates that a draft would have, in their order",
            description = "The organiser. As it is published they become its occurrences, and this leads there:"
                    + " until then it has none.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    @ApiResponse(
            responseCode = "303",
            description = "It is published; Location says where its occurrences are",
            content = @Content)
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    ResponseEntity<Page<PreviewResponse.InstanceResponse>> dates(
            @PathVariable String slug,
            @Parameter(description = "First local start or date; the very first one when missing")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Viewer viewer) {
        RecurrenceId first = DateParameter.from(from);
        RecurrenceId after = after(cursor);
        Series series = management.find(slug, viewer).orElseThrow(SeriesProblems::notFound);
        if (!series.slug().equals(slug)) {
            return SeriesAnswers.moved(series.slug());
        }
        return series.isDraft()
                ? page(new DatesOfDraft(series.phases()).some(first, after, limit.value() + 1), limit)
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(SeriesResponse.path(slug) + "/occurrences"))
                        .build();
    }

    private static ResponseEntity<Page<PreviewResponse.InstanceResponse>> page(List<PreviewedDate> found, Limit limit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(Page.of(
                                found,
                                limit,
                                last -> Cursor.of(last.id().toString()).encoded())
                        .map(PreviewResponse::instance));
    }

    private static @Nullable RecurrenceId after(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 1);
        try {
            return cursor == null ? null : RecurrenceId.parse(cursor.part(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
