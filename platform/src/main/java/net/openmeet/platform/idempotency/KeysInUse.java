package net.openmeet.platform.idempotency;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.http.HttpHeaders;

/**
 * The keys of requests that are being answered in this process. Repeats of one queue here, where they hold nothing but themselves; in the database each
 * would hold a connection.
 */
final class KeysInUse {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** More than a client with time-outs sends; few enough for the memory that their bodies take. */
    private static final int MOST_WAITING = 16;

    private final ConcurrentHashMap<IdempotencyKey, Turns> keys = new ConcurrentHashMap<>();

    /** The requests of one key: one has its turn, the others wait. */
    private static final class Turns {

        private final Semaphore turn = new Semaphore(1, true);
        private int requests;
    }

    /**
     * Waits until no other request with this key is being answered here. Whoever got through {@link #leave leaves}.
     *
     * @throws ProblemException 409 {@code idempotency-key-in-use} when that takes too long, or too many wait already
     */
    void enter(IdempotencyKey key) {
        Turns turns = keys.compute(key, (same, known) -> joined(known == null ? new Turns() : known));
        boolean entered = false;
        try {
            entered = turns.turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
        }
        if (!entered) {
            part(key);
            throw inUse();
        }
    }

    /** Lets the next one have its turn. */
    void leave(IdempotencyKey key) {
        Turns turns = keys.get(key);
        if (turns != null) {
            turns.turn.release();
        }
        part(key);
    }

    static ProblemException inUse() {
        return ProblemException.conflict(
                        "idempotency-key-in-use", "The first request with this Idempotency-Key is still running.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }

    private static Turns joined(Turns turns) {
        if (turns.requests > MOST_WAITING) {
            throw inUse();
        }
        turns.requests++;
        return turns;
    }

    private void part(IdempotencyKey key) {
        keys.computeIfPresent(key, (same, turns) -> --turns.requests == 0 ? null : turns);
    }
}
