package net.openmeet.occurrence.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.vocabulary.restriction.Restrictions;
import net.openmeet.vocabulary.restriction.web.RestrictionResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether moderators hid a standalone event, over HTTP. */
@RestController
@Tag(name = "Events")
class RestrictionController {

    private final VisibleEvents events;
    private final Restrictions restrictions;

    RestrictionController(VisibleEvents events, Restrictions restrictions) {
        this.events = events;
        this.restrictions = restrictions;
    }

    @GetMapping(path = "/api/events/{slug}/restriction", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read why moderators hid an event",
            description = "Members who organise it; to all others nobody hid it.")
    @ApiResponse(responseCode = "200", description = "Why, since when, and until when")
    @ApiResponse(responseCode = "404", description = "event-not-found; restriction-not-found")
    ResponseEntity<RestrictionResponse> read(@PathVariable String slug, Caller caller) {
        OccurrenceView found = events.find(slug, caller.viewer());
        if (!found.organisers().include(caller.viewer())) {
            throw RestrictionResponse.none();
        }
        return RestrictionResponse.of(restrictions, found.id(), found.ownerId());
    }
}
