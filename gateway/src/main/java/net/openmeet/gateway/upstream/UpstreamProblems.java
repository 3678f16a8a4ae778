package net.openmeet.gateway.upstream;

import java.io.IOException;
import java.net.SocketTimeoutException;
import net.openmeet.platform.observability.SparseLog;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemTranslation;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

/** What a caller hears when a service can't be reached, or is silent for too long. Which one it was stays in the log. */
final class UpstreamProblems implements ProblemTranslation {

    private static final Logger LOG = LoggerFactory.getLogger(UpstreamProblems.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final SparseLog unreachable = SparseLog.to(LOG);
    private final SparseLog failed = SparseLog.to(LOG);

    @Override
    public @Nullable ProblemException translate(Throwable failure) {
        return switch (failure) {
            case ResourceAccessException access
            when access.getCause() instanceof IOException cause -> translate(access, cause);
            case RestClientResponseException refused -> failed(refused);
            default -> null;
        };
    }

    private ProblemException translate(ResourceAccessException access, IOException cause) {
        unreachable.warn("{}", access.getMessage());
        return cause instanceof SocketTimeoutException && !(cause instanceof ConnectTimeoutException)
                ? slow()
                : unavailable();
    }

    /** Only of what the gateway asks on its own behalf: what callers ask is answered to them as it is. */
    private ProblemException failed(RestClientResponseException refused) {
        failed.warn("{}", refused.getMessage());
        return new ProblemException(
                HttpStatus.BAD_GATEWAY, "service-failed", "The service has no answer to this at the moment.");
    }

    private static ProblemException slow() {
        return new ProblemException(
                HttpStatus.GATEWAY_TIMEOUT,
                "service-timeout",
                "The service took too long to answer; whether it did what you asked is not known.");
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "service-unavailable",
                        "The service that answers this can't be reached at the moment; try again soon.")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
}
