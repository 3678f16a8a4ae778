package net.openmeet.attendance.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import net.openmeet.attendance.attendance.AttendanceManagement;
import net.openmeet.attendance.attendance.DecideAttendees;
import net.openmeet.attendance.attendance.DecideResult;
import net.openmeet.attendance.attendance.RsvpResult;
import net.openmeet.attendance.attendance.RsvpView;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an organiser decides of those who want to go, where they approve of who does. */
@RestController
@RequestMapping(path = "/api/events/{slug}/attendees/approvals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Attendance", description = "Who goes to an event, and how full it is")
class ApprovalController {

    private final AttendanceManagement management;
    private final FormerNames former;
    private final MergedAccounts merged;

    ApprovalController(AttendanceManagement management, FormerNames former, MergedAccounts merged) {
        this.management = management;
        this.former = former;
        this.merged = merged;
    }

    @Access(Audience.OWNER)
    @Operation(
            summary = "Approve of members who want to go, or decline them",
            description =
                    "Those who organise it, of at most 100 at once: one change. Who is approved of gets a seat, or the last place on the waitlist where there is none; a standing answer is approved of for all dates. Who was declined may be approved of later. Repeated it changes nothing.")
    @ApiResponse(responseCode = "200", description = "What became of each, or why it couldn't be decided")
    @ApiResponse(responseCode = "403", description = "not-owner")
    @ApiResponse(responseCode = "308", description = "The event has another name now: ask there")
    @ApiResponse(responseCode = "404", description = "event-not-found: there is none, or none that you may see")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @PutMapping
    ResponseEntity<ApprovalResponse> decide(
            @PathVariable String slug, @RequestBody ApprovalRequest request, Caller caller) {
        DecideAttendees command = request.toCommand(slug, caller.accountId(), merged::survivor);
        return switch (management.decide(command)) {
            case DecideResult.Decided(List<RsvpResult> results) -> decided(command, results);
            case DecideResult.NotOwner() -> throw RsvpProblems.mayNotDecide();
            case DecideResult.UnknownEvent() -> throw former.unknown(slug, caller.viewer());
        };
    }

    private static ResponseEntity<ApprovalResponse> decided(DecideAttendees command, List<RsvpResult> results) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        results.stream()
                .filter(RsvpResult.Accepted.class::isInstance)
                .map(result -> ((RsvpResult.Accepted) result).answer())
                .max(Comparator.comparingLong(RsvpView::listVersion))
                .ifPresent(last -> {
                    for (VersionToken token : RsvpResponse.written(last)) {
                        answer.header(VersionToken.HEADER, token.toString());
                    }
                });
        return answer.body(ApprovalResponse.of(command, results));
    }
}
