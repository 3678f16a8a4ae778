package net.openmeet.community.provider.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.community.provider.Sessions;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where one is signed in. Ending it asks for no fresh sign-in: whoever sees a stranger there should lose no time, and a stranger who does
 * it gains nothing.
 */
@RestController
@RequestMapping(path = "/api/me/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sessions", description = "Where one is signed in")
class SessionController {

    private static final String CURRENT = "current";

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    @Operation(summary = "List where one is signed in", description = "Members.")
    @ApiResponse(responseCode = "200", description = "What was used last comes first; a hundred at most")
    @GetMapping
    @Access(Audience.MEMBERS)
    SessionsResponse list(Caller caller, @AuthenticationPrincipal Jwt token) {
        String current = signIn(token);
        return new SessionsResponse(sessions.of(caller.accountId()).stream()
                .map(session -> SessionResponse.of(session, current))
                .toList());
    }

    @Operation(
            summary = "Sign out everywhere",
            description =
                    "Members. No refresh token is good any more; an access token is until it expires, after minutes.")
    @ApiResponse(responseCode = "204", description = "One is signed out")
    @ApiResponse(responseCode = "400", description = "invalid-parameter")
    @DeleteMapping
    @Access(value = Audience.MEMBERS, whileSuspended = true)
    ResponseEntity<Void> endAll(
            Caller caller,
            @AuthenticationPrincipal Jwt token,
            @Parameter(description = "`current`: everywhere else") @RequestParam(required = false) @Nullable
                    String keep) {
        if (keep != null && !keep.equals(CURRENT)) {
            throw ProblemException.invalidParameter("keep", "Send \"current\", or leave it out.");
        }
        sessions.endAll(caller.accountId(), keep == null ? null : signIn(token));
        return ResponseEntity.noContent().build();
    }

    @Operation(
            summary = "Sign out somewhere",
            description = "The member. As everywhere, for one session; it may be the current one.")
    @ApiResponse(responseCode = "204", description = "One is signed out there")
    @ApiResponse(responseCode = "404", description = "session-not-found")
    @DeleteMapping("/{id}")
    @Access(value = Audience.OWNER, whileSuspended = true)
    ResponseEntity<Void> end(Caller caller, @PathVariable UUID id) {
        if (!sessions.end(caller.accountId(), id)) {
            throw ProblemException.notFound("session-not-found", "You aren't signed in there.");
        }
        return ResponseEntity.noContent().build();
    }

    /** The session that a token came of; null if it came of none here. */
    private static @Nullable String signIn(Jwt token) {
        return token.getClaimAsString("sid");
    }
}
