package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import net.openmeet.community.group.OwnershipManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The groups that somebody is offered, over HTTP. */
@RestController
@Tag(name = "Groups")
class GroupTransferListController {

    private final OwnershipManagement ownership;

    GroupTransferListController(OwnershipManagement ownership) {
        this.ownership = ownership;
    }

    @GetMapping(path = "/api/groups/transfers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(summary = "List the groups that the caller is offered, newest offer first", description = "Members.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    ResponseEntity<Page<GroupTransferResponse>> offers(
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return PrivatePage.of(
                ownership.offersTo(caller.viewer(), after, limit.value() + 1),
                limit,
                GroupTransferResponse::of,
                offered ->
                        new ListPosition(offered.offer().at(), offered.group().id()));
    }
}
