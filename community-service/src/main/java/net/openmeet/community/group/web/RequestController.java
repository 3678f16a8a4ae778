package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.group.RequestManagement;
import net.openmeet.community.group.RequestState;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.Versioned;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own request to belong to a group, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/{slug}/request", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members of groups")
class RequestController {

    private static final String MOVED = "It has another slug by now; Location says which";

    private final RequestManagement requests;
    private final PersonAnswers people;

    RequestController(RequestManagement requests, PersonAnswers people) {
        this.requests = requests;
        this.people = people;
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(summary = "Read one's own request to join a group", description = "Members who may see the group.")
    @ApiResponse(responseCode = "200", description = "The request; declined, with the reason")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "group-not-found; request-not-found")
    ResponseEntity<RequestResponse> read(@PathVariable String slug, Caller caller) {
        return GroupAnswers.of(requests.own(slug, caller.viewer()), this::answer);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Ask to join a group",
            description =
                    "Members who may see the group, where joining is on request. Asked again while it waits, the answers are others.")
    @ApiResponse(responseCode = "200", description = "The request")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "banned")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    @ApiResponse(
            responseCode = "409",
            description =
                    "already-member; joining-open; joining-by-invitation; declined-recently: in the last seven days")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<RequestResponse> ask(@PathVariable String slug, @RequestBody AnswersRequest request, Caller caller) {
        return GroupAnswers.of(requests.ask(slug, caller.viewer(), request.toAnswers()), this::answer);
    }

    @DeleteMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Take one's own request to join a group back",
            description =
                    "Members who may see the group. One that was declined stays, so that nobody asks again at once.")
    @ApiResponse(responseCode = "204", description = "None waits")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Void> withdraw(@PathVariable String slug, Caller caller) {
        return GroupAnswers.of(requests.withdraw(slug, caller.viewer()), withdrawn -> Versioned.gone());
    }

    private ResponseEntity<RequestResponse> answer(RequestState request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(people.of(request));
    }
}
