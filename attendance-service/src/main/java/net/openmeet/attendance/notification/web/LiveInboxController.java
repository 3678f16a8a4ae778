package net.openmeet.attendance.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import net.openmeet.attendance.notification.InboxWatch;
import net.openmeet.platform.consistency.PreferredWait;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Callers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What the caller is told, as it is told. */
@RestController
@Tag(name = "Notifications")
class LiveInboxController {

    private static final Logger LOG = LoggerFactory.getLogger(LiveInboxController.class);

    private static final Duration LONGEST_WITHOUT_END = Duration.ofMinutes(5);

    private final InboxWatch watch;
    private final LiveInbox inbox;
    private final Clock clock;

    LiveInboxController(InboxWatch watch, LiveInbox inbox, Clock clock) {
        this.watch = watch;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Hear what one is told as it is told",
            description =
                    "Members. Server-sent events until the token ends, or for as many seconds as Prefer: wait says: notification, as in the list; unread, how many one hasn't read, first of"
                            + " all and whenever that changes; reset, where more was missed since Last-Event-ID than is told again: read the list."
                            + " Whoever comes again with Last-Event-ID hears what came meanwhile.")
    @ApiResponse(
            responseCode = "200",
            description = "Events",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    @GetMapping(path = "/api/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @Parameter(hidden = true) @RequestHeader(name = "Prefer", required = false, defaultValue = "")
                    List<String> prefer,
            Caller caller,
            HttpMethod method,
            HttpServletResponse response)
            throws InterruptedException {
        try (InboxWatch.Look look = watch.look(caller.accountId())) {
            if (look == null) {
                throw new ProblemException(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "too-many-streams",
                                "Too many listen already; ask for the list now and then.")
                        .withHeader(HttpHeaders.RETRY_AFTER, "60");
            }
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (HttpMethod.HEAD.equals(method)) {
                return;
            }
            inbox.write(look, caller.accountId(), lastEventId, end(prefer), response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("Nobody listens any more", gone);
        }
    }

    /** When the caller has to show anew who it is, or wants no more. */
    private Instant end(List<String> prefer) {
        Instant now = clock.instant();
        Instant tokenEnds = Objects.requireNonNullElse(Callers.until(), now.plus(LONGEST_WITHOUT_END));
        OptionalInt seconds = PreferredWait.seconds(prefer);
        return seconds.isPresent() && now.plusSeconds(seconds.getAsInt()).isBefore(tokenEnds)
                ? now.plusSeconds(seconds.getAsInt())
                : tokenEnds;
    }
}
