package net.openmeet.community.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a sign-in a client asks for (OpenID Connect Core, 3.1.2.1): {@code max_age} in seconds, {@code prompt=login} for one of this very
 * moment.
 *
 * @param maxAge null: any
 */
public record WantedSignIn(@Nullable Duration maxAge) {

    private static final String MAX_AGE = "max_age";
    private static final String PROMPT = "prompt";
    private static final String LOGIN = "login";

    /** What isn't a number asks for a fresh one: who can't be understood gets less, not more. */
    static WantedSignIn of(HttpServletRequest request) {
        String age = request.getParameter(MAX_AGE);
        if (LOGIN.equals(request.getParameter(PROMPT))) {
            return new WantedSignIn(Duration.ZERO);
        }
        return new WantedSignIn(age == null ? null : Duration.ofSeconds(seconds(age)));
    }

    /** Whether a parameter asks to sign in anew; it is left out when the browser comes back from that, or it would go there for ever. */
    public static boolean isAnew(String parameter, String value) {
        return parameter.equals(PROMPT) && value.equals(LOGIN);
    }

    boolean admits(Instant signedInAt, Instant now) {
        return maxAge == null || signedInAt.plus(maxAge).isAfter(now);
    }

    private static int seconds(String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
