package net.openmeet.community.moderation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import net.openmeet.community.moderation.FileReportResult;
import net.openmeet.community.moderation.Report;
import net.openmeet.community.moderation.ReportManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reporting what is wrong, over HTTP. */
@RestController
@Tag(name = "Reports", description = "What is wrong here, and what moderators make of it")
class ReportController {

    private final ReportManagement reports;

    ReportController(ReportManagement reports) {
        this.reports = reports;
    }

    @PostMapping(path = "/api/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Report a series, an event, a group, an account or an image",
            description =
                    "Members, of what they see. Moderators read it; what they decide is told by mail and in the list of one's reports.")
    @ApiResponse(responseCode = "201", description = "The report")
    @ApiResponse(responseCode = "404", description = "thing-not-found: also where the caller may not see it")
    @ApiResponse(responseCode = "409", description = "already-reported: moderators haven't decided yet")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @ApiResponse(responseCode = "429", description = "too-many-reports: the caller made 20 in a day")
    ResponseEntity<ReportResponse> file(
            @RequestBody ReportRequest request,
            @Parameter(hidden = true) @RequestHeader(name = SeenThing.HEADER, required = false) @Nullable String seen,
            Caller caller,
            Locale locale) {
        return switch (reports.file(request.toCommand(caller, locale, seen))) {
            case FileReportResult.Filed(Report report) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(ReportResponse.of(report));
            case FileReportResult.UnknownThing() ->
                throw ProblemException.notFound("thing-not-found", "There is nothing of this name.");
            case FileReportResult.AlreadyReported() ->
                throw ProblemException.conflict("already-reported", "You reported it; moderators haven't decided yet.");
            case FileReportResult.TooMany(int most) ->
                throw new ProblemException(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-reports",
                        "At most " + most + " reports a day are taken from one account.");
        };
    }

    @GetMapping("/api/me/reports")
    @Access(Audience.MEMBERS)
    @Operation(summary = "List one's own reports, newest first", description = "Members.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    ResponseEntity<Page<ReportResponse>> own(
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(Page.of(
                                reports.of(caller.accountId(), after, limit.value() + 1),
                                limit,
                                last -> new ListPosition(last.reportedAt(), last.id()).encoded())
                        .map(ReportResponse::of));
    }
}
