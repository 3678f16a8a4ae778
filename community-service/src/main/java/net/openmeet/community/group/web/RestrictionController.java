package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.group.GroupManagement;
import net.openmeet.community.group.GroupState;
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

/** Whether moderators hid a group, over HTTP. */
@RestController
@Tag(name = "Groups")
class RestrictionController {

    private final GroupManagement groups;
    private final Restrictions restrictions;

    RestrictionController(GroupManagement groups, Restrictions restrictions) {
        this.groups = groups;
        this.restrictions = restrictions;
    }

    @GetMapping(path = "/api/groups/{slug}/restriction", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(summary = "Read why moderators hid a group", description = "Its owners; to all others nobody hid it.")
    @ApiResponse(responseCode = "200", description = "Why, since when, and until when")
    @ApiResponse(responseCode = "404", description = "group-not-found; restriction-not-found")
    ResponseEntity<RestrictionResponse> read(@PathVariable String slug, Caller caller) {
        GroupState found = groups.find(slug, caller.viewer()).orElseThrow(GroupAnswers::notFound);
        if (!found.owners().contains(caller.accountId())) {
            throw RestrictionResponse.none();
        }
        return RestrictionResponse.of(restrictions, found.id(), found.id());
    }
}
