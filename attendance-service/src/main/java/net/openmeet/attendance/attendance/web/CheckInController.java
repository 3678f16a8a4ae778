package net.openmeet.attendance.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import net.openmeet.attendance.attendance.AttendanceManagement;
import net.openmeet.attendance.attendance.CheckIn;
import net.openmeet.attendance.attendance.CheckInResult;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is there, as those at the door see it. */
@RestController
@RequestMapping(path = "/api/events/{slug}/attendees/check-ins", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Attendance", description = "Who goes to an event, and how full it is")
class CheckInController {

    private final AttendanceManagement management;
    private final FormerNames former;
    private final MergedAccounts merged;
    private final Clock clock;

    CheckInController(AttendanceManagement management, FormerNames former, MergedAccounts merged, Clock clock) {
        this.management = management;
        this.former = former;
        this.merged = merged;
        this.clock = clock;
    }

    @Access(Audience.OWNER)
    @Operation(
            summary = "Check members in, or undo it",
            description =
                    "The organiser, of at most 100 who have a seat at once. Of what is told of a member the last counts by when it was seen: devices that were offline tell it later, in whatever order and however often. Also after the end: who was going and wasn't seen is a no-show then, where anybody was.")
    @ApiResponse(responseCode = "200", description = "Whether each is there from now on, or why it couldn't be noted")
    @ApiResponse(responseCode = "403", description = "not-owner")
    @ApiResponse(responseCode = "308", description = "The event has another name now: ask there")
    @ApiResponse(responseCode = "404", description = "event-not-found: there is none, or none that you may see")
    @ApiResponse(responseCode = "409", description = "event-cancelled")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @PutMapping
    CheckInResponse checkIn(@PathVariable String slug, @RequestBody CheckInRequest request, Caller caller) {
        CheckInResult result =
                management.checkIn(request.toCommand(slug, caller.accountId(), merged::survivor, clock.instant()));
        return switch (result) {
            case CheckInResult.Noted(List<CheckIn> members) -> CheckInResponse.of(members);
            case CheckInResult.NotOwner() -> throw RsvpProblems.notOwner("Only the organiser may check others in.");
            case CheckInResult.Cancelled() ->
                throw ProblemException.conflict("event-cancelled", "The event is cancelled; nobody is there.");
            case CheckInResult.UnknownEvent() -> throw former.unknown(slug, caller.viewer());
        };
    }
}
