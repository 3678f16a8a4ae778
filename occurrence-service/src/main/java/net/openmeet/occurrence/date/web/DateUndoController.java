package net.openmeet.occurrence.date.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.occurrence.date.DateUndoManagement;
import net.openmeet.occurrence.date.UndoDates;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking back what was done to dates of a series, over HTTP. */
@RestController
@Tag(name = "Occurrences")
class DateUndoController {

    private final DateUndoManagement management;

    DateUndoController(DateUndoManagement management) {
        this.management = management;
    }

    @PostMapping(
            path = "/api/series/{slug}/occurrences/changes/{changeId}/undo",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Take back the last change of dates of a series",
            description =
                    "The organiser, with If-Match of the series. The dates that were changed, by themselves or many at once, are again what they"
                            + " were before: cancelled or not, moved, with what they set themselves. All or none; what is over by now"
                            + " stays what it is, and is told. It is a change of its own, that can be taken back in turn.")
    @ApiResponse(
            responseCode = "200",
            description = "Which dates are different from now on, and which stay what they are and why")
    @ApiResponse(responseCode = "308", description = "The series has another slug now: ask there", content = @Content)
    @ApiResponse(
            responseCode = "404",
            description =
                    "series-not-found; change-not-found: it isn't one of dates of the series, or not kept any more")
    @ApiResponse(
            responseCode = "409",
            description =
                    "date-changed-since: one of the dates isn't any more what the change made of it, detail says which; event-over: all of them"
                            + " are over; seats-taken: more go on a date than there would be seats; errors name it")
    @ApiResponse(responseCode = "412", description = "version-mismatch: the series changed since")
    @ApiResponse(responseCode = "422", description = "in-the-past: a date would be over already, errors name it")
    ResponseEntity<RangeChangeResponse> undo(
            @PathVariable String slug, @PathVariable UUID changeId, ExpectedVersion expected, Caller caller) {
        return RangeAnswers.of(
                management.undo(new UndoDates(slug, caller.viewer(), expected::admitsAStateOf, changeId)), "");
    }
}
