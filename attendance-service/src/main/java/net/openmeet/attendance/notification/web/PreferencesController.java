package net.openmeet.attendance.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;
import net.openmeet.attendance.notification.Lead;
import net.openmeet.attendance.notification.NotificationManagement;
import net.openmeet.attendance.notification.NotificationOverview;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Of what people want to hear. */
@RestController
@RequestMapping(path = "/api/notifications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Notifications")
class PreferencesController {

    private final NotificationOverview overview;
    private final NotificationManagement management;

    PreferencesController(NotificationOverview overview, NotificationManagement management) {
        this.overview = overview;
        this.management = management;
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Read of what one is mailed, and when one is reminded",
            description = "Members. How much of a single series, its followers say with following it.")
    @ApiResponse(responseCode = "200", description = "By cause, whether by mail; and how long before dates begin")
    @GetMapping("/preferences")
    PreferencesResponse preferences(Caller caller) {
        return read(caller);
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Say of what one is mailed, and when one is reminded",
            description = "Members. Causes that are left out stay as they were; reminders that are left out, too.")
    @ApiResponse(responseCode = "200", description = "By cause, whether by mail; and how long before dates begin")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @PutMapping("/preferences")
    PreferencesResponse prefer(@RequestBody PreferencesRequest request, Caller caller) {
        Optional<Set<Lead>> leads = request.toLeads();
        management.prefer(caller.accountId(), request.toMails(overview.mails(caller.accountId())));
        leads.ifPresent(said -> management.remind(caller.accountId(), said));
        return read(caller);
    }

    private PreferencesResponse read(Caller caller) {
        return PreferencesResponse.of(overview.mails(caller.accountId()), overview.reminders(caller.accountId()));
    }

    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Unsubscribe from mails of a kind",
            description =
                    "Everyone, with the address that the mail names for that (RFC 8058): nobody has to sign in. What the body says"
                            + " doesn't matter.")
    @ApiResponse(responseCode = "204", description = "No more mails of that kind are sent")
    @ApiResponse(responseCode = "404", description = "unsubscription-not-found: no mail of ours has this address")
    @PostMapping(path = "/unsubscribe/{token}", consumes = MediaType.ALL_VALUE)
    ResponseEntity<Void> unsubscribe(@PathVariable String token) {
        if (!management.unsubscribe(token)) {
            throw ProblemException.notFound("unsubscription-not-found", "No mail of ours has this address.");
        }
        return ResponseEntity.noContent().build();
    }
}
