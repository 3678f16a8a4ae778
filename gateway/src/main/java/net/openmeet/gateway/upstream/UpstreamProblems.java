package net.openmeet.gateway.upstream;

import java.time.Duration;
import net.openmeet.platform.observability.SparseLog;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemTranslation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

/** What a caller hears of a service that can't be reached, is silent for too long, or isn't asked: which one it is, and when to come again. */
final class UpstreamProblems implements ProblemTranslation {

    private static final Logger LOG = LoggerFactory.getLogger(UpstreamProblems.class);
    private static final String SOON = "1";

    private final SparseLog unanswered = SparseLog.to(LOG);
    private final SparseLog failed = SparseLog.to(LOG);
    private final String pause;

    /** @param pause how long a service isn't asked after it failed too often */
    UpstreamProblems(Duration pause) {
        this.pause = Long.toString(Math.max(1, pause.toSeconds()));
    }

    @Override
    public @Nullable ProblemException translate(Throwable failure) {
        return switch (failure) {
            case ResourceAccessException access
            when access.getCause() instanceof ServiceFailure cause -> unanswered(access, cause);
            case ResourceAccessException access -> unanswered(access);
            case RestClientResponseException refused -> failed(refused);
            default -> null;
        };
    }

    private ProblemException unanswered(ResourceAccessException access, ServiceFailure cause) {
        unanswered.warn("{}", access.getMessage());
        ProblemException problem = switch (cause.reason()) {
            case SILENT ->
                new ProblemException(
                        HttpStatus.GATEWAY_TIMEOUT,
                        "service-timeout",
                        "The service took too long to answer; whether it did what you asked is not known.");
            case UNREACHABLE, SHUT -> away();
            case BUSY ->
                unavailable(
                        "service-busy",
                        "The service that answers this has too much to do at the moment; try again soon.",
                        SOON);
        };
        return problem.ofService(cause.service().word());
    }

    /** Only of what the gateway asks on its own behalf: what callers ask is answered to them as it is. */
    private ProblemException failed(RestClientResponseException refused) {
        failed.warn("{}", refused.getMessage());
        return new ProblemException(
                HttpStatus.BAD_GATEWAY, "service-failed", "The service has no answer to this at the moment.");
    }

    /** Somebody else whom the gateway asks, or an answer to itself that broke off. */
    private ProblemException unanswered(ResourceAccessException access) {
        unanswered.warn("{}", access.getMessage());
        return away();
    }

    private ProblemException away() {
        return unavailable(
                "service-unavailable",
                "The service that answers this can't be reached at the moment; try again soon.",
                pause);
    }

    private static ProblemException unavailable(String code, String detail, String retryAfter) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, code, detail)
                .withHeader(HttpHeaders.RETRY_AFTER, retryAfter);
    }
}
