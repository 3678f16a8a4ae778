package net.openmeet.platform.web;

import java.net.SocketTimeoutException;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemTranslation;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;

/** What the layers below the handlers refuse: bodies too large or too slow, requests that the firewall rejects. */
final class ContainerProblems implements ProblemTranslation {

    private static final int CAUSES = 10;

    @Override
    public @Nullable ProblemException translate(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .toList();
        return causes.stream()
                .map(ContainerProblems::known)
                .filter(problem -> problem != null)
                .findFirst()
                // Last, because Tomcat says so of anything that goes wrong with a body.
                .orElseGet(() -> causes.stream().anyMatch(BadRequestException.class::isInstance) ? broken() : null);
    }

    private static @Nullable ProblemException known(Throwable cause) {
        return switch (cause) {
            case BodyTooLargeException tooLarge -> tooLarge.problem();
            case BodyTooSlowException ignored -> tooSlow();
            case SocketTimeoutException ignored -> tooSlow();
            case InvalidParameterException ignored ->
                new ProblemException(
                        HttpStatus.BAD_REQUEST, "malformed-request", "A parameter is not percent-encoded UTF-8.");
            case RequestRejectedException ignored ->
                new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "malformed-request",
                        "The request has characters that are not allowed.");
            default -> null;
        };
    }

    private static ProblemException tooSlow() {
        return new ProblemException(HttpStatus.REQUEST_TIMEOUT, "request-timeout", "The body took too long to arrive.")
                .withHeader(HttpHeaders.CONNECTION, "close");
    }

    private static ProblemException broken() {
        return new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "malformed-request",
                        "The body ended before its length, or its chunks can't be read.")
                .withHeader(HttpHeaders.CONNECTION, "close");
    }
}
