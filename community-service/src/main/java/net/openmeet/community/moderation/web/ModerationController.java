package net.openmeet.community.moderation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.community.moderation.RestrictionManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.InstanceRole;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail of moderation, and taking back what was decided, over HTTP. */
@RestController
@RequestMapping(path = "/api/moderation", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reports")
class ModerationController {

    private final RestrictionManagement restrictions;

    ModerationController(RestrictionManagement restrictions) {
        this.restrictions = restrictions;
    }

    @GetMapping("/log")
    @Access(value = Audience.MEMBERS, roles = InstanceRole.MODERATOR)
    @Operation(summary = "List what moderators did, newest first", description = "Moderators of the instance.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    ResponseEntity<Page<LogEntryResponse>> log(
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Page.of(
                                restrictions.trail(after, limit.value() + 1),
                                limit,
                                last -> new ListPosition(last.at(), last.id()).encoded())
                        .map(LogEntryResponse::of));
    }

    @DeleteMapping("/restrictions/{thing}")
    @Access(value = Audience.MEMBERS, roles = InstanceRole.MODERATOR)
    @Operation(
            summary = "Have what was hidden or suspended be as it was",
            description = "Moderators of the instance. The log says the ids of things.")
    @ApiResponse(responseCode = "204", description = "Nothing restricts it any more")
    @ApiResponse(responseCode = "404", description = "restriction-not-found")
    ResponseEntity<Void> lift(@PathVariable UUID thing, Caller caller) {
        if (!restrictions.lift(thing, caller.accountId(), "")) {
            throw ProblemException.notFound("restriction-not-found", "Nothing restricts that.");
        }
        return Versioned.gone();
    }
}
