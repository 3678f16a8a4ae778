package net.openmeet.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import net.openmeet.gateway.cookie.BrowserCookie;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.gateway.provider.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that is under way. The browser keeps it: whoever comes back from the issuer has to be who was sent there, and no gateway has to remember.
 *
 * @param secret what state, nonce and PKCE's verifier come of
 * @param target where the browser goes on
 */
record SigningIn(BrowserSecret secret, ReturnPath target) {

    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final char SEPARATOR = '.';

    static SigningIn begin(ReturnPath target) {
        return new SigningIn(BrowserSecret.random(), target);
    }

    /** The one that this browser keeps; empty if it keeps none that can be read. */
    static Optional<SigningIn> of(HttpServletRequest request, BrowserCookie cookie) {
        return cookie.value(request).flatMap(SigningIn::read);
    }

    void keep(BrowserCookie cookie, HttpServletResponse response) {
        String path = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(target.value().getBytes(StandardCharsets.UTF_8));
        cookie.give(secret.text() + SEPARATOR + path, LIFETIME, response);
    }

    /** Whether it was this browser that was sent to the issuer. */
    boolean began(@Nullable String state) {
        return state != null && secret.isCode(Purpose.STATE, state);
    }

    String verifier() {
        return secret.code(Purpose.VERIFIER);
    }

    private static Optional<SigningIn> read(String value) {
        int end = value.indexOf(SEPARATOR);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            byte[] path = Base64.getUrlDecoder().decode(value.substring(end + 1));
            // Looked at again: who can write cookies may not send people elsewhere either.
            ReturnPath target = ReturnPath.of(new String(path, StandardCharsets.UTF_8));
            return BrowserSecret.of(value.substring(0, end)).map(secret -> new SigningIn(secret, target));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
