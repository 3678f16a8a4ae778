package net.openmeet.occurrence.trail.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.occurrence.trail.ChangedDate;
import net.openmeet.occurrence.trail.TrailManagement;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.change.web.ChangeResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was changed of dates of a series, over HTTP. */
@RestController
@RequestMapping(path = "/api/series/{slug}/occurrences/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Occurrences")
class DateTrailController {

    private static final String PAGE = "A page; next, and a Link header, lead to the next one";
    private static final String MOVED = "The series has another slug now; Location says which";

    private final TrailManagement management;

    DateTrailController(TrailManagement management) {
        this.management = management;
    }

    @GetMapping
    @Access(Audience.OWNER)
    @Operation(
            summary = "List what was changed of dates of a series, newest first",
            description =
                    "The organiser. Who changed which dates by themselves, when, from what to what; a change of many is listed once, with what it"
                            + " made of the first. The last 1,000 changes are kept. /api/series/{slug}/changes lists them among those of"
                            + " the series itself.")
    @ApiResponse(responseCode = "200", description = PAGE)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-owner")
    @ApiResponse(responseCode = "404", description = "series-not-found")
    ResponseEntity<Page<ChangeResponse>> changes(
            @PathVariable String slug,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        return TrailAnswers.of(
                management.changes(slug, caller.viewer(), TrailCursor.before(cursor), limit.value() + 1),
                found -> Page.of(found, limit, last -> TrailCursor.after(last.number()))
                        .map(TrailAnswers::response));
    }

    @GetMapping("/{changeId}")
    @Access(Audience.OWNER)
    @Operation(
            summary = "List the dates that a change concerned",
            description = "The organiser. What was different of each, by the recurrenceId that it had then.")
    @ApiResponse(responseCode = "200", description = PAGE)
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-owner")
    @ApiResponse(responseCode = "404", description = "series-not-found; change-not-found: it isn't one of its dates")
    ResponseEntity<Page<ChangedDateResponse>> dates(
            @PathVariable String slug,
            @PathVariable UUID changeId,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        return TrailAnswers.of(
                management.dates(slug, changeId, caller.viewer(), after(cursor), limit.value() + 1),
                found -> Page.of(found, limit, DateTrailController::position).map(ChangedDateResponse::of));
    }

    private static String position(ChangedDate date) {
        return Cursor.of(date.date().toString()).encoded();
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
