package net.openmeet.attendance.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.attendance.AttendanceManagement;
import net.openmeet.attendance.attendance.AttendanceOverview;
import net.openmeet.attendance.attendance.Attendee;
import net.openmeet.attendance.attendance.AttendeesResult;
import net.openmeet.attendance.attendance.RemoveAttendee;
import net.openmeet.attendance.attendance.RsvpResult;
import net.openmeet.attendance.attendance.RsvpStatus;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who goes to an event. */
@RestController
@RequestMapping(path = "/api/events/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Attendance", description = "Who goes to an event, and how full it is")
class AttendanceController {

    private final AttendanceManagement management;
    private final AttendanceOverview overview;
    private final FormerNames former;
    private final MergedAccounts merged;

    AttendanceController(
            AttendanceManagement management, AttendanceOverview overview, MergedAccounts merged, FormerNames former) {
        this.management = management;
        this.overview = overview;
        this.former = former;
        this.merged = merged;
    }

    @Access(Audience.EVERYONE)
    @Operation(summary = "Read how full an event is", description = "Everyone; of a private one only its organiser.")
    @ApiResponse(responseCode = "200", description = "Seats taken, seats waited for, seats that there are")
    @ApiResponse(responseCode = "308", description = "The event has another name now: ask there")
    @ApiResponse(responseCode = "404", description = "event-not-found: there is none, or none that you may see")
    @GetMapping("/attendance")
    CountsResponse counts(@PathVariable String slug, Viewer viewer) {
        return overview.counts(slug, viewer).map(CountsResponse::of).orElseThrow(() -> former.unknown(slug, viewer));
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "List who goes, in the order in which they came to their status",
            description =
                    "Members, unless the organiser shows it to those who go or to nobody; by status: going (when left out), interested; the organiser also waitlisted, pending, not-going and declined.")
    @ApiResponse(responseCode = "200", description = "A page of attendees; next is the cursor of the one after it")
    @ApiResponse(
            responseCode = "403",
            description =
                    "not-owner: who waits and who declined is for the organiser to know; attendees-only, organisers-only: so is who goes, for those who go or for the organiser")
    @ApiResponse(responseCode = "308", description = "The event has another name now: ask there")
    @ApiResponse(responseCode = "404", description = "event-not-found: there is none, or none that you may see")
    @GetMapping("/attendees")
    Page<AttendeeResponse> attendees(
            @PathVariable String slug,
            @RequestParam(defaultValue = "going") String status,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Caller caller) {
        AttendeesResult result = overview.attendees(
                slug, caller.accountId(), listed(status), after(Cursor.parse(cursor, 1)), limit.value() + 1);
        return switch (result) {
            case AttendeesResult.Listed(List<Attendee> attendees) -> page(attendees, limit);
            case AttendeesResult.NotOwner() ->
                throw RsvpProblems.notOwner("Only the organiser may see who waits and who declined.");
            case AttendeesResult.ForAttendees() ->
                throw ProblemException.forbidden("attendees-only", "Only those who go may see who goes.");
            case AttendeesResult.ForOrganisers() ->
                throw ProblemException.forbidden("organisers-only", "Only the organiser may see who goes.");
            case AttendeesResult.UnknownEvent() -> throw former.unknown(slug, caller.viewer());
        };
    }

    @Access(Audience.OWNER)
    @Operation(
            summary = "Read the whole list as CSV",
            description =
                    "Those who organise it. A line for everybody who has answered: by status, in the order in which they came to it. What a spreadsheet would take for a formula begins with an apostrophe.")
    @ApiResponse(
            responseCode = "200",
            description = "account, handle, name, status, guests, standing, answers, checked in: when, or no-show")
    @ApiResponse(responseCode = "403", description = "not-owner")
    @ApiResponse(responseCode = "308", description = "The event has another name now: ask there")
    @ApiResponse(responseCode = "404", description = "event-not-found: there is none, or none that you may see")
    @GetMapping(path = "/attendees.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> table(@PathVariable String slug, Caller caller) {
        return switch (overview.everybody(slug, caller.accountId())) {
            case AttendeesResult.Listed(List<Attendee> attendees) ->
                ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(slug + ".csv")
                                        .build()
                                        .toString())
                        .body(AttendeesTable.of(attendees));
            case AttendeesResult.UnknownEvent() -> throw former.unknown(slug, caller.viewer());
            case AttendeesResult.NotOwner(), AttendeesResult.ForAttendees(), AttendeesResult.ForOrganisers() ->
                throw RsvpProblems.notOwner("Only the organiser may have the whole list.");
        };
    }

    @Access(Audience.OWNER)
    @Operation(
            summary = "Remove somebody",
            description =
                    "The organiser. Takes their answer back; who waits moves up. While they may see the event they may answer again.")
    @ApiResponse(responseCode = "204", description = "There is no answer of theirs any more")
    @ApiResponse(responseCode = "403", description = "not-owner")
    @ApiResponse(responseCode = "308", description = "The event has another name now: ask there")
    @ApiResponse(
            responseCode = "404",
            description =
                    "event-not-found: there is none, or none that you may see; attendee-not-found: they have not answered")
    @ApiResponse(responseCode = "409", description = "event-cancelled, event-over, event-not-open")
    @DeleteMapping("/attendees/{accountId}")
    ResponseEntity<Void> remove(@PathVariable String slug, @PathVariable UUID accountId, Caller caller) {
        var removal = new RemoveAttendee(slug, caller.accountId(), merged.survivor(accountId));
        return switch (management.remove(removal)) {
            case RsvpResult.Accepted accepted -> Versioned.gone(RsvpResponse.written(accepted.answer()));
            case RsvpResult.UnknownEvent() -> throw former.unknown(slug, caller.viewer());
            case RsvpResult.Rejected rejected -> throw RsvpProblems.of(rejected);
        };
    }

    private static RsvpStatus listed(String text) {
        return RsvpStatus.of(text)
                .filter(status -> status != RsvpStatus.NONE)
                .orElseThrow(() -> ProblemException.invalidParameter(
                        "status", "Say one of: going, interested, waitlisted, pending, not-going, declined."));
    }

    private static long after(@Nullable Cursor cursor) {
        try {
            return cursor == null ? Long.MIN_VALUE : Long.parseLong(cursor.part(0));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }

    private static Page<AttendeeResponse> page(List<Attendee> found, Limit limit) {
        return Page.of(
                        found,
                        limit,
                        last -> Cursor.of(Long.toString(last.since())).encoded())
                .map(AttendeeResponse::of);
    }
}
