package net.openmeet.platform.web;

import java.util.Map;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** Problems of which nothing is known but their status. */
final class StatusProblems {

    private record Words(String code, String detail) {}

    private static final Words OTHERWISE = new Words("malformed-request", "The request can't be understood.");

    private static final Map<HttpStatus, Words> WORDS = Map.of(
            HttpStatus.UNAUTHORIZED, new Words("sign-in-required", "Send a bearer token."),
            HttpStatus.FORBIDDEN, new Words("forbidden", "This is not allowed."),
            HttpStatus.NOT_FOUND, new Words("not-found", "There is nothing here."),
            HttpStatus.METHOD_NOT_ALLOWED,
                    new Words("method-not-allowed", "This method is not possible here; see Allow."),
            HttpStatus.NOT_ACCEPTABLE,
                    new Words("not-acceptable", "There is no representation of the kind that Accept asks for."),
            HttpStatus.REQUEST_TIMEOUT, new Words("request-timeout", "The request took too long to arrive."),
            HttpStatus.CONTENT_TOO_LARGE, new Words("body-too-large", "The body is too large."),
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    new Words(
                            "unsupported-media-type",
                            "A body of this Content-Type is not understood here; see Accept."),
            HttpStatus.SERVICE_UNAVAILABLE, new Words("temporarily-unavailable", "Try again in a moment."));

    private StatusProblems() {}

    /** A problem for a client's error; for a server's error an exception, which is logged and becomes a 500. */
    static RuntimeException of(HttpStatus status) {
        if (status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE) {
            return new IllegalStateException("The container answered " + status);
        }
        return problem(status);
    }

    static ProblemException problem(HttpStatus status) {
        Words words = WORDS.getOrDefault(status, OTHERWISE);
        return new ProblemException(status, words.code(), words.detail());
    }
}
