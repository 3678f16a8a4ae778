package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.series.series.TransferManagement;
import net.openmeet.series.series.TransferOffer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The series that somebody is offered, over HTTP. */
@RestController
@Tag(name = "Series")
class TransferListController {

    private final TransferManagement management;
    private final Clock clock;

    TransferListController(TransferManagement management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    @GetMapping(path = "/api/transfers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(summary = "List the series that the caller is offered, newest first", description = "Members.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    ResponseEntity<Page<TransferResponse>> offers(
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        List<TransferOffer> found = management.offersTo(caller.viewer(), ListPosition.parse(cursor), limit.value() + 1);
        Page<TransferOffer> page = Page.of(
                found, limit, last -> new ListPosition(last.at(), last.series().id()).encoded());
        Instant now = clock.instant();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(page.map(offer -> TransferResponse.of(offer, now)));
    }
}
