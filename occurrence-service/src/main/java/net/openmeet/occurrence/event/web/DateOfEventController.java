package net.openmeet.occurrence.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a series does to its dates, for whoever names one as an event: series-service does it, and is where these lead. */
@RestController
@RequestMapping(path = "/api/events/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Events")
class DateOfEventController {

    private static final String LEADS_ON = "To the same of the date in its series: send it there, as it is";
    private static final String UNKNOWN = "event-not-found";
    private static final String STANDALONE = "standalone-event: it has no series";

    private final VisibleEvents visible;

    DateOfEventController(VisibleEvents visible) {
        this.visible = visible;
    }

    @PostMapping("/exclude")
    @Access(Audience.OWNER)
    @Operation(summary = "Leave a date out of its series", description = "The organiser. Its series leaves it out.")
    @ApiResponse(responseCode = "308", description = LEADS_ON, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = STANDALONE)
    ResponseEntity<Void> exclude(@PathVariable String slug, Caller caller) {
        return OccurrenceAnswers.moved(visible.pathOfDate(slug, caller.viewer()) + "/exclude");
    }

    @PostMapping("/include")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Put a date into its series, again or for the first time",
            description = "The organiser. The slug says which series, and when.")
    @ApiResponse(responseCode = "308", description = LEADS_ON, content = @Content)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = STANDALONE)
    ResponseEntity<Void> include(@PathVariable String slug, Caller caller) {
        return OccurrenceAnswers.moved(visible.pathOfAnyDate(slug, caller.viewer()) + "/include");
    }
}
