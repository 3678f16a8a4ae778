package net.openmeet.community.wayin.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** What may lock an owner out asks who this is anew: a token that somebody found, or a browser left alone, isn't enough. */
@Component
public class FreshSignIn {

    /** What a client asks for by {@code max_age} is less, so that there is time to do something. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Clock clock;

    FreshSignIn(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets pass whose token says that its owner signed in just now.
     *
     * @throws ProblemException 403 {@code fresh-sign-in-needed} if it doesn't
     */
    public void require(Jwt token) {
        Instant signedInAt = token.getClaimAsInstant("auth_time");
        if (signedInAt == null || signedInAt.plus(FRESH).isBefore(clock.instant())) {
            throw ProblemException.forbidden(
                    "fresh-sign-in-needed",
                    "Sign in again, within ten minutes before this: authorize with max_age=300, and use the new token.");
        }
    }
}
