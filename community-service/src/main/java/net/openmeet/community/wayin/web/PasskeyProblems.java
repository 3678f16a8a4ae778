package net.openmeet.community.wayin.web;

import net.openmeet.platform.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** What can be against a passkey, as problems. */
final class PasskeyProblems {

    private PasskeyProblems() {}

    static ProblemException tooMany() {
        return new ProblemException(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-challenges",
                "Passkeys were tried too often from this network; wait for an hour.");
    }

    static ProblemException tooManyPasskeys(int most) {
        return ProblemException.conflict(
                "too-many-passkeys", "An account has at most " + most + " passkeys; remove one before.");
    }

    static ProblemException taken() {
        return ProblemException.conflict("passkey-taken", "This passkey leads into an account already.");
    }

    static ProblemException refused() {
        return ProblemException.unprocessable(
                "passkey-refused",
                "That isn't the passkey that was asked for: another challenge, page or key, or its device verified nobody.");
    }

    static ProblemException notAwaited() {
        return ProblemException.unprocessable(
                "no-passkey-awaited", "No passkey is awaited in this session any more; ask for options again.");
    }

    static ProblemException notFound() {
        return ProblemException.notFound("way-in-not-found", "There is no such way in to your account.");
    }
}
