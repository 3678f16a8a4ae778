package net.openmeet.occurrence.occurrence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import net.openmeet.occurrence.occurrence.OccurrenceManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
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
    private final OccurrenceAnswers answers;

    OccurrenceController(OccurrenceManagement management, OccurrenceAnswers answers) {
        this.management = management;
        this.answers = answers;
    }

    @GetMapping(path = "/api/series/{slug}/occurrences/{recurrenceId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Read one date of a series",
            description = "Everyone; of a private series only its organiser, to all others it doesn't exist. A virtual"
                    + " date looks like a stored one. It shows its series as it is known; facts about a stored date may"
                    + " follow a change of the series later.")
    @ApiResponse(
            responseCode = "200",
            description = "The occurrence. Its ETag is made of its own version (0: virtual), its series' and who goes")
    @ApiResponse(responseCode = "308", description = "The series has another slug now, or the date is another one")
    @ApiResponse(responseCode = "404", description = "occurrence-not-found: no such series, or the date is not in it")
    ResponseEntity<OccurrenceResponse> read(
            @PathVariable String slug, @PathVariable String recurrenceId, Viewer viewer) {
        RecurrenceId asked = DatePath.parse(recurrenceId);
        OccurrenceView occurrence = management.find(slug, asked, viewer).orElseThrow(DatePath::notFound);
        SeriesDate date = Objects.requireNonNull(occurrence.date());
        return date.slug().equals(new OccurrenceSlug(slug, asked))
                ? answers.ok(occurrence, viewer)
                : OccurrenceAnswers.moved(DatePath.of(date.slug()));
    }
}
