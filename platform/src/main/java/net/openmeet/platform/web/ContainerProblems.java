package net.openmeet.platform.web;

import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemTranslation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;

/** What the layers below the handlers refuse: bodies too large or too slow, requests that the firewall rejects. */
final class ContainerProblems implements ProblemTranslation {

    private static final int CAUSES = 10;

    @Override
    public @Nullable ProblemException translate(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(ContainerProblems::known)
                .filter(problem -> problem != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ProblemException known(Throwable cause) {
        return switch (cause) {
            case BodyTooLargeException tooLarge -> tooLarge.problem();
            case SocketTimeoutException ignored ->
                new ProblemException(HttpStatus.REQUEST_TIMEOUT, "request-timeout", "The body took too long to arrive.")
                        .withHeader(HttpHeaders.CONNECTION, "close");
            case RequestRejectedException ignored ->
                new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "malformed-request",
                        "The request has characters that are not allowed.");
            default -> null;
        };
    }
}
