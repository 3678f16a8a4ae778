package net.openmeet.gateway.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is.
 *
 * @param account null for somebody who hasn't signed in
 * @param csrfToken what this browser's writes carry as {@code Csrf-Token}; null for whoever sends a bearer token or hasn't signed in
 * @param endsAt when the browser is signed out at the latest
 * @param endsUnusedAt when it is signed out if it sends nothing until then
 */
record SessionResponse(
        boolean signedIn,
        @Nullable UUID account,
        @Nullable String csrfToken,
        @Nullable Instant endsAt,
        @Nullable Instant endsUnusedAt) {

    static SessionResponse nobody() {
        return new SessionResponse(false, null, null, null, null);
    }

    static SessionResponse bearer(UUID account) {
        return new SessionResponse(true, account, null, null, null);
    }

    static SessionResponse of(UUID account, BrowserSession session) {
        return new SessionResponse(true, account, session.csrfToken(), session.endsAt(), session.endsUnusedAt());
    }
}
