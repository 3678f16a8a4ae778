package net.openmeet.series.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Locale;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.series.preview.SchedulePreview;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Previews over HTTP. */
@RestController
@Tag(name = "Series")
class PreviewController {

    private final Clock clock;

    PreviewController(Clock clock) {
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/series/preview",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Look at a schedule without creating anything",
            description =
                    "Everyone. The first dates with what summer time does to them, the rules in words, and warnings; or the same"
                            + " problems as creating a series.")
    @ApiResponse(responseCode = "200", description = "What the schedule comes to")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers, and suggestions")
    PreviewResponse preview(@RequestBody PreviewRequest request, @Parameter(hidden = true) Locale language) {
        PreviewRequest.Wanted wanted = request.toWanted();
        return PreviewResponse.of(SchedulePreview.of(wanted.schedule(), wanted.limit(), language, clock.instant()));
    }
}
