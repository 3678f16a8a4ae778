package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.series.series.PublicationManagement;
import net.openmeet.series.series.PublishSeries;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The publication of a draft over HTTP. */
@RestController
@Tag(name = "Series")
class PublicationController {

    private final PublicationManagement management;
    private final SeriesAnswers answers;

    PublicationController(PublicationManagement management, SeriesAnswers answers) {
        this.management = management;
        this.answers = answers;
    }

    @PostMapping(path = "/api/series/{slug}/publish", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Publish a draft",
            description =
                    "The owner and co-organisers, with If-Match. From then on it is there for all who may see it, has dates and takes answers."
                            + " A public one gets a slug of its name, and the one that it had as a draft leads on to it. One that is"
                            + " published already stays as it is, whatever If-Match says. Nothing makes a draft of it again.")
    @ApiResponse(responseCode = "200", description = "The series as it is now; Version-Token says since when")
    @ApiResponse(
            responseCode = "308",
            description = "It has another slug by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<SeriesResponse> publish(@PathVariable String slug, ExpectedVersion expected, Caller caller) {
        return answers.of(management.publish(new PublishSeries(slug, caller.viewer(), SeriesTag.admittedBy(expected))));
    }
}
