package net.openmeet.platform.consistency;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Holds a request until this service has heard of the versions that it names in {@code After-Version}. Tokens of kinds that nobody here
 * knows are ignored: a client may send what it has to every service.
 *
 * <p>A request that waits must hold nothing that others need, above all no database connection: whoever opens a transaction around a
 * handler waits before that.
 */
public final class CatchUp {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private final ObjectProvider<KnownVersion> known;
    private final Semaphore places;

    /**
     * A place to wait.
     *
     * @param places how many requests wait at the same time; each of them asks the database a few times a second
     */
    CatchUp(ObjectProvider<KnownVersion> known, int places) {
        this.known = known;
        this.places = new Semaphore(places);
    }

    /**
     * Returns when all of it is known; at once for a request that asks for nothing.
     *
     * @throws ProblemException 503 {@code not-caught-up} when it isn't in time, or when too many wait already; 400 {@code
     *     invalid-parameter} for tokens that nobody gave out
     */
    public void await(HttpServletRequest request) {
        List<String> header = Collections.list(request.getHeaders(VersionToken.AFTER_HEADER));
        if (header.isEmpty()) {
            return;
        }
        AfterVersions wanted = AfterVersions.parse(header, Collections.list(request.getHeaders("Prefer")));
        long deadline = System.nanoTime() + wanted.patience().toNanos();
        for (VersionToken token : wanted.tokens()) {
            if (!isKnown(token)) {
                await(token, deadline);
            }
        }
    }

    private void await(VersionToken token, long deadline) {
        if (!places.tryAcquire()) {
            throw notCaughtUp(token);
        }
        try {
            long pause = FIRST_PAUSE.toNanos();
            while (!isKnown(token)) {
                if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                    throw notCaughtUp(token);
                }
                LockSupport.parkNanos(Math.min(pause, Math.max(1, deadline - System.nanoTime())));
                pause = Math.min(pause * 2, LONGEST_PAUSE.toNanos());
            }
        } finally {
            places.release();
        }
    }

    private boolean isKnown(VersionToken token) {
        return known.stream()
                .filter(source -> source.kind().equals(token.kind()))
                .allMatch(source -> isKnown(token, source));
    }

    private static boolean isKnown(VersionToken token, KnownVersion source) {
        OptionalLong version = source.version(token.id());
        return version.isPresent() && version.getAsLong() >= token.version();
    }

    private static ProblemException notCaughtUp(VersionToken token) {
        return new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "not-caught-up",
                        "Version " + token.version() + " of this " + token.kind() + " has not arrived here yet.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }
}
