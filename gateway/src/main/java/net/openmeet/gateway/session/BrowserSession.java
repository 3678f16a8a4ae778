package net.openmeet.gateway.session;

import java.time.Instant;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.gateway.provider.IssuedTokens;

/**
 * A browser that is signed in.
 *
 * @param secret what its cookie says
 * @param endsAt when it is over at the latest
 * @param endsUnusedAt when it is over if nobody uses it until then
 */
public record BrowserSession(BrowserSecret secret, IssuedTokens tokens, Instant endsAt, Instant endsUnusedAt) {

    private static final String CSRF = "csrf";

    /** What a write has to carry besides the cookie, so that it is of a page of ours: no other site's can read it. */
    public String csrfToken() {
        return secret.code(CSRF);
    }

    /** Whether a write carries it. */
    static boolean isCsrfToken(BrowserSecret secret, String said) {
        return secret.isCode(CSRF, said);
    }
}
