package net.openmeet.attendance.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongPredicate;
import net.openmeet.attendance.attendance.AttendanceManagement;
import net.openmeet.attendance.attendance.AttendanceOverview;
import net.openmeet.attendance.attendance.CheckInCodes;
import net.openmeet.attendance.attendance.RsvpResult;
import net.openmeet.attendance.attendance.RsvpView;
import net.openmeet.attendance.attendance.WithdrawRsvp;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own answer for an event. {@code If-Match} is optional, and honoured where it is sent. */
@RestController
@RequestMapping(path = "/api/events/{slug}/rsvp", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Answers", description = "The caller's own answer for an event")
class RsvpController {

    private static final String UNKNOWN = "event-not-found: there is none, or none that you may see";
    private static final String CLOSED = "event-cancelled, event-over, event-not-open";
    private static final String CHANGED = "version-mismatch: the answer changed since";

    private final AttendanceManagement management;
    private final AttendanceOverview overview;
    private final FormerNames former;
    private final CheckInCodes codes;

    RsvpController(
            AttendanceManagement management, AttendanceOverview overview, FormerNames former, CheckInCodes codes) {
        this.management = management;
        this.overview = overview;
        this.former = former;
        this.codes = codes;
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "RsvpView",
            description =
                    "Members. The status is a wish: who gets a seat and who waits is decided here, where the organiser approves of who goes (pending until then) by them. Whoever is offered a seat, or asked whether they come all the same (offered, needs-reconfirmation, until answerBy), takes it by going and declines by not-going. Repeating it changes nothing. The ETag \"0\" is that of an answer not given yet.")
    @ApiResponse(responseCode = "200", description = "The answer as it counts, with its version as ETag")
    @ApiResponse(responseCode = "308", description = "The event has another name now: ask there")
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(
            responseCode = "409",
            description =
                    CLOSED
                            + ", no-seats-for-guests, party-exceeds-capacity; rsvp-not-open, rsvp-closed, too-many-guests: errors say from when, since when, how many; approval-required: the organiser approved of fewer guests; questions-unanswered, question-unknown: errors say which")
    @ApiResponse(responseCode = "412", description = CHANGED)
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @PutMapping
    ResponseEntity<RsvpResponse> answer(
            @PathVariable String slug,
            @RequestBody RsvpRequest request,
            Caller caller,
            @Nullable ExpectedVersion expected) {
        LongPredicate onlyIf = ExpectedVersion.orAny(expected)::admits;
        RsvpView answer = accepted(
                management.rsvp(request.toCommand(slug, caller.accountId(), onlyIf, new Violations())), slug, caller);
        return Versioned.ok(
                RsvpResponse.of(answer, caller.accountId(), codes), answer.version(), RsvpResponse.written(answer));
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read one's own answer",
            description =
                    "Members. The status is none where there is no answer. Where the event has been hidden from you since you answered, attendance is null.")
    @ApiResponse(responseCode = "200", description = "The answer, with its version as ETag")
    @ApiResponse(responseCode = "308", description = "The event has another name now: ask there")
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @GetMapping
    RsvpResponse read(@PathVariable String slug, Caller caller, HttpServletResponse response) {
        RsvpView answer =
                overview.rsvp(slug, caller.accountId()).orElseThrow(() -> former.unknown(slug, caller.viewer()));
        // Not on a ResponseEntity, which would turn If-None-Match into 304: place and counts move while the RSVP
        // stands.
        response.setHeader(HttpHeaders.ETAG, "\"" + answer.version() + "\"");
        return RsvpResponse.of(answer, caller.accountId(), codes);
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Take the answer back",
            description =
                    "Members. Nothing changes where there was none. Possible also where the event has been hidden from you since, or is cancelled.")
    @ApiResponse(responseCode = "204", description = "There is none any more")
    @ApiResponse(responseCode = "308", description = "The event has another name now: ask there")
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = "event-over, event-not-open")
    @ApiResponse(responseCode = "412", description = CHANGED)
    @DeleteMapping
    ResponseEntity<Void> withdraw(@PathVariable String slug, Caller caller, @Nullable ExpectedVersion expected) {
        LongPredicate onlyIf = ExpectedVersion.orAny(expected)::admits;
        return Versioned.gone(RsvpResponse.written(
                accepted(management.withdraw(new WithdrawRsvp(slug, caller.accountId(), onlyIf)), slug, caller)));
    }

    private RsvpView accepted(RsvpResult result, String slug, Caller caller) {
        return switch (result) {
            case RsvpResult.Accepted accepted -> accepted.answer();
            case RsvpResult.UnknownEvent() -> throw former.unknown(slug, caller.viewer());
            case RsvpResult.Rejected rejected -> throw RsvpProblems.of(rejected);
        };
    }
}
