package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.TransferManagement;
import net.openmeet.series.series.TransferResult;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handing a series over, over HTTP. */
@RestController
@RequestMapping(path = "/api/series/{slug}/transfer", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Series")
class TransferController {

    private static final String MOVED = "It has another slug by now; Location says which";
    private static final String NOT_OFFERED =
            "series-not-found; transfer-not-found: the caller isn't offered it, or not any more";

    private final TransferManagement management;
    private final SeriesAnswers answers;
    private final MergedAccounts merged;
    private final Clock clock;

    TransferController(TransferManagement management, SeriesAnswers answers, MergedAccounts merged, Clock clock) {
        this.management = management;
        this.answers = answers;
        this.merged = merged;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    @Operation(
            summary = "Offer a series to somebody",
            description =
                    "The owner. Once they accept it is theirs, and who owned it is a co-organiser. Until then nothing changes, but that they may"
                            + " see it. Another offer replaces the one before.")
    @ApiResponse(responseCode = "200", description = "The offer")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    @ApiResponse(responseCode = "409", description = "is-owner: it is the owner's account")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<TransferResponse> offer(
            @PathVariable String slug, @RequestBody TransferRequest request, Caller caller) {
        return answer(management.offer(slug, caller.viewer(), merged.survivor(request.account())));
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read the offer of a series",
            description = "The owner, and to whom it is offered; to all others there is none.")
    @ApiResponse(responseCode = "200", description = "The offer")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found; transfer-not-found")
    ResponseEntity<TransferResponse> read(@PathVariable String slug, Caller caller) {
        return answer(management.find(slug, caller.viewer()));
    }

    @DeleteMapping
    @Access(Audience.OWNER)
    @Operation(
            summary = "Take the offer of a series back",
            description = "The owner. What has been accepted isn't the caller's any more.")
    @ApiResponse(responseCode = "204", description = "It is offered to nobody")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = "series-not-found")
    ResponseEntity<Void> withdraw(@PathVariable String slug, Caller caller) {
        return ended(management.withdraw(slug, caller.viewer()));
    }

    @PostMapping("/accept")
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Accept a series that one is offered",
            description =
                    "Members to whom it is offered. From then on it is the caller's, with all of its dates; who owned it is a co-organiser, where there"
                            + " is room for one more.")
    @ApiResponse(responseCode = "200", description = "The series as it is now; Version-Token says since when")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = NOT_OFFERED)
    ResponseEntity<SeriesResponse> accept(@PathVariable String slug, Caller caller) {
        return answers.of(management.accept(slug, caller.viewer()));
    }

    @PostMapping("/decline")
    @Access(Audience.MEMBERS)
    @Operation(summary = "Decline a series that one is offered", description = "Members to whom it is offered.")
    @ApiResponse(responseCode = "204", description = "It is offered to nobody")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "404", description = NOT_OFFERED)
    ResponseEntity<Void> decline(@PathVariable String slug, Caller caller) {
        return ended(management.decline(slug, caller.viewer()));
    }

    private ResponseEntity<TransferResponse> answer(TransferResult result) {
        return switch (result) {
            case TransferResult.Offered(var offer) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(TransferResponse.of(offer, clock.instant()));
            case TransferResult.Ended() -> throw SeriesProblems.notOffered();
            case TransferResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case TransferResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    private static ResponseEntity<Void> ended(TransferResult result) {
        return switch (result) {
            case TransferResult.Offered offered -> throw new IllegalStateException("Still offered: " + offered);
            case TransferResult.Ended() -> ResponseEntity.noContent().build();
            case TransferResult.Refused(ChangeRefusal.Moved(var current)) -> SeriesAnswers.moved(current);
            case TransferResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }
}
