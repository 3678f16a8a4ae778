package net.openmeet.occurrence.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import net.openmeet.occurrence.occurrence.OccurrenceManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One date of a series over HTTP. */
@RestController
@Tag(name = "Occurrences", description = "The dates of a series")
class OccurrenceController {

    private final OccurrenceManagement management;
    private final EventRepresentations representations;

    OccurrenceController(OccurrenceManagement management, EventRepresentations representations) {
        this.management = management;
        this.representations = representations;
    }

    @GetMapping(
            path = "/api/series/{slug}/occurrences/{recurrenceId}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                EventRepresentation.LINKED_DATA_TYPE,
                EventRepresentation.JSCALENDAR_TYPE
            })
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read one date of a series",
            description = "Everyone; of a private series only its organiser, to all others it doesn't exist. A virtual"
                    + " date looks like a stored one. It shows its series as it is known; facts about a stored date may"
                    + " follow a change of the series later. Also as an Event of schema.org, and as one of JSCalendar"
                    + " (RFC 8984): send Accept.")
    @ApiResponse(
            responseCode = "200",
            description = "The occurrence. Its ETag is made of its own version (0: virtual), its series' and who goes;"
                    + " each representation has its own",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = OccurrenceResponse.class)),
                @Content(mediaType = EventRepresentation.LINKED_DATA_TYPE, schema = @Schema(type = "object")),
                @Content(mediaType = EventRepresentation.JSCALENDAR_TYPE, schema = @Schema(type = "object"))
            })
    @ApiResponse(
            responseCode = "308",
            description = "The series has another slug now, or the date is another one",
            content = @Content)
    @ApiResponse(responseCode = "404", description = "occurrence-not-found: no such series, or the date is not in it")
    ResponseEntity<?> read(
            @PathVariable String slug,
            @PathVariable String recurrenceId,
            Viewer viewer,
            @Parameter(hidden = true) HttpServletRequest request) {
        RecurrenceId asked = DatePath.parse(recurrenceId);
        OccurrenceView occurrence = management.find(slug, asked, viewer).orElseThrow(DatePath::notFound);
        SeriesDate date = Objects.requireNonNull(occurrence.date());
        return date.slug().equals(new OccurrenceSlug(slug, asked))
                ? representations.accepted(request, occurrence, viewer)
                : OccurrenceAnswers.moved(DatePath.of(date.slug()));
    }
}
