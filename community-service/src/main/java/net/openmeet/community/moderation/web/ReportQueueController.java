package net.openmeet.community.moderation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.community.moderation.DecideResult;
import net.openmeet.community.moderation.Report;
import net.openmeet.community.moderation.ReportManagement;
import net.openmeet.community.moderation.ReportStage;
import net.openmeet.community.moderation.RestrictionManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.InstanceRole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deciding on what is reported, over HTTP. */
@RestController
@RequestMapping(path = "/api/reports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reports")
class ReportQueueController {

    private final ReportManagement reports;
    private final RestrictionManagement restrictions;

    ReportQueueController(ReportManagement reports, RestrictionManagement restrictions) {
        this.reports = reports;
        this.restrictions = restrictions;
    }

    @GetMapping
    @Access(value = Audience.MEMBERS, roles = InstanceRole.MODERATOR)
    @Operation(
            summary = "List reports, oldest first",
            description = "Moderators of the instance, but those of themselves.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    ResponseEntity<Page<QueuedReportResponse>> list(
            @Parameter(description = "open, taken or decided; open unless said otherwise")
                    @RequestParam(required = false)
                    @Nullable
                    String stage,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.BEFORE_OLDEST);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Page.of(
                                reports.queue(stage(stage), caller.accountId(), after, limit.value() + 1),
                                limit,
                                last -> new ListPosition(last.reportedAt(), last.id()).encoded())
                        .map(QueuedReportResponse::of));
    }

    @PostMapping("/{id}/take")
    @Access(value = Audience.MEMBERS, roles = InstanceRole.MODERATOR)
    @Operation(
            summary = "Say that one looks at all reports of a thing",
            description = "Moderators of the instance. Another one may still take them over, or decide.")
    @ApiResponse(responseCode = "200", description = "The report")
    @ApiResponse(responseCode = "404", description = "report-not-found")
    @ApiResponse(responseCode = "409", description = "already-decided")
    ResponseEntity<QueuedReportResponse> take(@PathVariable UUID id, Caller caller) {
        return answer(reports.take(id, caller.accountId()));
    }

    @PostMapping(path = "/{id}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(value = Audience.MEMBERS, roles = InstanceRole.MODERATOR)
    @Operation(
            summary = "Decide all reports of a thing",
            description =
                    "Moderators of the instance. What is hidden is there for those who organise it alone, what is deleted for nobody; an account that is"
                            + " suspended changes nothing. All who reported it are answered.")
    @ApiResponse(responseCode = "200", description = "The report")
    @ApiResponse(responseCode = "404", description = "report-not-found")
    @ApiResponse(responseCode = "409", description = "already-decided")
    @ApiResponse(
            responseCode = "422",
            description =
                    "Every violation at once, with pointers; decision-does-not-fit: an account is suspended, all else"
                            + " hidden or deleted")
    ResponseEntity<QueuedReportResponse> decide(
            @PathVariable UUID id, @RequestBody DecisionRequest request, Caller caller) {
        return answer(reports.decide(request.toCommand(id, caller, restrictions)));
    }

    private static ReportStage stage(@Nullable String text) {
        return text == null
                ? ReportStage.OPEN
                : ReportStage.find(text)
                        .orElseThrow(() -> ProblemException.invalidParameter("stage", "Send open, taken or decided."));
    }

    private static ResponseEntity<QueuedReportResponse> answer(DecideResult result) {
        return switch (result) {
            case DecideResult.Decided(Report report) ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(QueuedReportResponse.of(report));
            case DecideResult.UnknownReport() ->
                throw ProblemException.notFound("report-not-found", "There is no such report.");
            case DecideResult.AlreadyDecided() ->
                throw ProblemException.conflict("already-decided", "Somebody has decided that meanwhile.");
            case DecideResult.DoesNotFit() ->
                throw ProblemException.unprocessable(
                        "decision-does-not-fit", "An account is suspended, all else hidden or deleted.");
        };
    }
}
