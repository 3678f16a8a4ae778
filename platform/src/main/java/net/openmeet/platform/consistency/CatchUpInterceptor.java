package net.openmeet.platform.consistency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds a request until this service has heard of the versions that it names. Tokens of kinds that nobody here knows are ignored: a client
 * may send what it has to every service.
 */
final class CatchUpInterceptor implements HandlerInterceptor {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private final ObjectProvider<KnownVersion> known;

    CatchUpInterceptor(ObjectProvider<KnownVersion> known) {
        this.known = known;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        List<String> header = Collections.list(request.getHeaders(AfterVersions.HEADER));
        if (!header.isEmpty()) {
            await(AfterVersions.parse(header, Collections.list(request.getHeaders("Prefer"))));
        }
        return true;
    }

    private void await(AfterVersions wanted) {
        long deadline = System.nanoTime() + wanted.patience().toNanos();
        for (VersionToken token : wanted.tokens()) {
            known.stream()
                    .filter(source -> source.kind().equals(token.kind()))
                    .forEach(source -> await(token, source, deadline));
        }
    }

    private static void await(VersionToken token, KnownVersion source, long deadline) {
        long pause = FIRST_PAUSE.toNanos();
        while (!isKnown(token, source)) {
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                throw new ProblemException(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "not-caught-up",
                                "Version " + token.version() + " of this " + token.kind()
                                        + " has not arrived here yet.")
                        .withHeader(HttpHeaders.RETRY_AFTER, "1");
            }
            LockSupport.parkNanos(Math.min(pause, Math.max(1, deadline - System.nanoTime())));
            pause = Math.min(pause * 2, LONGEST_PAUSE.toNanos());
        }
    }

    private static boolean isKnown(VersionToken token, KnownVersion source) {
        OptionalLong version = source.version(token.id());
        return version.isPresent() && version.getAsLong() >= token.version();
    }
}
