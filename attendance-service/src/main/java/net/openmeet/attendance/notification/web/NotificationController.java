package net.openmeet.attendance.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.attendance.notification.NotificationManagement;
import net.openmeet.attendance.notification.NotificationOverview;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller was told. */
@RestController
@RequestMapping(path = "/api/notifications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Notifications")
class NotificationController {

    private static final int MOST_UNREAD = 100;

    private final NotificationOverview overview;
    private final NotificationManagement management;

    NotificationController(NotificationOverview overview, NotificationManagement management) {
        this.overview = overview;
        this.management = management;
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "List what one was told, the last first",
            description = "Members. Without what one may not see any more. What one change did to many dates is one"
                    + " notification, which lists them.")
    @ApiResponse(responseCode = "200", description = "A page of notifications; next is the cursor of the one after it")
    @GetMapping
    Page<NotificationResponse> inbox(
            @RequestParam(required = false) @Nullable String cursor, Limit limit, Caller caller) {
        return Page.of(
                        overview.inbox(
                                caller.accountId(), ListPosition.parse(cursor, ListPosition.START), limit.value() + 1),
                        limit,
                        last -> new ListPosition(last.toldAt(), last.id()).encoded())
                .map(NotificationResponse::of);
    }

    @Access(Audience.MEMBERS)
    @Operation(summary = "Count what one hasn't read", description = "Members. Counts to 100.")
    @ApiResponse(responseCode = "200", description = "How many")
    @GetMapping("/unread")
    UnreadResponse unread(Caller caller) {
        return new UnreadResponse(overview.unread(caller.accountId(), MOST_UNREAD));
    }

    @Access(Audience.MEMBERS)
    @Operation(summary = "Say that one has read a notification", description = "Members, of their own.")
    @ApiResponse(responseCode = "204", description = "It is read")
    @ApiResponse(responseCode = "404", description = "notification-not-found: you were told of nothing by this id")
    @PutMapping("/{id}/read")
    ResponseEntity<Void> markRead(@PathVariable UUID id, Caller caller) {
        if (!management.read(caller.accountId(), id)) {
            throw ProblemException.notFound("notification-not-found", "You were told of nothing by this id.");
        }
        return ResponseEntity.noContent().build();
    }

    @Access(Audience.MEMBERS)
    @Operation(summary = "Say that one has read all", description = "Members.")
    @ApiResponse(responseCode = "204", description = "All is read")
    @PutMapping("/read")
    ResponseEntity<Void> markAllRead(Caller caller) {
        management.readAll(caller.accountId());
        return ResponseEntity.noContent().build();
    }
}
