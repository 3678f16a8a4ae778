package net.openmeet.platform.consistency;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Holds a request until this service has heard of the versions that it names in {@code After-Version}. A version of what the caller may not
 * see is waited for as one that there isn't: in vain, and as long.
 *
 * <p>A request that waits must hold nothing that others need, above all no database connection: whoever opens a transaction around a
 * handler waits before that.
 */
public final class CatchUp {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private final ObjectProvider<KnownVersion> followed;
    private final ObjectProvider<ImmediateKinds> immediate;
    private final WaitingPlaces places;

    CatchUp(ObjectProvider<KnownVersion> followed, ObjectProvider<ImmediateKinds> immediate, WaitingPlaces places) {
        this.followed = followed;
        this.immediate = immediate;
        this.places = places;
    }

    /**
     * Returns when all of it is known; at once for a request that asks for nothing, and in a process that answers from nothing that it
     * follows, as the gateway: there the service behind it waits. What the caller has written is waited for as well, as far as it is followed here and
     * only for a moment, and nothing is refused for it.
     *
     * @throws ProblemException 503 {@code not-caught-up} when it isn't in time, or when too many wait already; 400 {@code
     *     invalid-parameter} for tokens that nobody gave out, or of kinds that this service doesn't follow
     */
    public void await(HttpServletRequest request, Viewer viewer) {
        List<String> after = Collections.list(request.getHeaders(VersionToken.AFTER_HEADER));
        List<String> written = Collections.list(request.getHeaders(VersionToken.WRITTEN_HEADER));
        if (after.isEmpty() && written.isEmpty()) {
            return;
        }
        List<KnownVersion> sources = followed.stream().toList();
        Set<String> never =
                immediate.stream().flatMap(kinds -> kinds.kinds().stream()).collect(Collectors.toSet());
        if (sources.isEmpty() && never.isEmpty()) {
            return;
        }
        if (!after.isEmpty()) {
            AfterVersions asked = AfterVersions.parse(after, Collections.list(request.getHeaders("Prefer")));
            var wanted = new WantedVersions(asked.tokens());
            wanted.forget(never);
            requireFollowed(wanted.kinds(), sources);
            if (!becomeKnown(wanted, sources, viewer, asked.patience())) {
                throw notCaughtUp();
            }
        }
        AfterVersions own = AfterVersions.written(written);
        var theirs = new WantedVersions(own.tokens());
        theirs.keep(sources.stream().map(KnownVersion::kind).collect(Collectors.toSet()));
        becomeKnown(theirs, sources, viewer, own.patience());
    }

    private static void requireFollowed(Set<String> kinds, List<KnownVersion> sources) {
        var unknown = new TreeSet<>(kinds);
        sources.forEach(source -> unknown.remove(source.kind()));
        if (!unknown.isEmpty()) {
            throw ProblemException.invalidParameter(
                    VersionToken.AFTER_HEADER, "Nothing here follows what these are versions of: " + unknown + ".");
        }
    }

    /** Waits until all of it is; false where it isn't in time, or too many wait already. */
    private boolean becomeKnown(WantedVersions wanted, List<KnownVersion> sources, Viewer viewer, Duration patience) {
        wanted.lookUp(sources, viewer);
        if (wanted.areKnown()) {
            return true;
        }
        if (!places.take(viewer)) {
            return false;
        }
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            long pause = FIRST_PAUSE.toNanos();
            while (!wanted.areKnown()) {
                if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                LockSupport.parkNanos(Math.min(pause, Math.max(1, deadline - System.nanoTime())));
                pause = Math.min(pause * 2, LONGEST_PAUSE.toNanos());
                wanted.lookUp(sources, viewer);
            }
            return true;
        } finally {
            places.giveBack(viewer);
        }
    }

    private static ProblemException notCaughtUp() {
        return new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "not-caught-up",
                        "What you want to see has not arrived here yet, or too many wait already.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }
}
