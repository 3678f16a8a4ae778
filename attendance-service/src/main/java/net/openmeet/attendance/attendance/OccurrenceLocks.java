package net.openmeet.attendance.attendance;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/**
 * Lets answers for one occurrence pass one at a time, in the order in which they came.
 *
 * <p>The row lock alone would be enough to decide right. But whoever waits for a row holds a database connection, and one popular
 * occurrence would take them all from the others. Here waiting costs a virtual thread. Other instances have locks of their own.
 */
@Component
class OccurrenceLocks {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    // Occurrences that share a lock only wait for each other now and then; a power of two.
    private static final int LOCKS = 1024;

    private final ReentrantLock[] locks = IntStream.range(0, LOCKS)
            .mapToObj(number -> new ReentrantLock(true))
            .toArray(ReentrantLock[]::new);

    /**
     * Runs {@code action} when it is its turn.
     *
     * @throws CannotAcquireLockException when that did not come within 20 seconds: the caller may try again
     */
    <T> T inTurn(UUID occurrenceId, Supplier<T> action) {
        ReentrantLock lock = lockOf(occurrenceId);
        if (!acquire(lock)) {
            throw new CannotAcquireLockException("Too many answers for " + occurrenceId + " at once");
        }
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** How many wait for their turn. */
    int waiting(UUID occurrenceId) {
        return lockOf(occurrenceId).getQueueLength();
    }

    private ReentrantLock lockOf(UUID occurrenceId) {
        return locks[occurrenceId.hashCode() & (LOCKS - 1)];
    }

    private static boolean acquire(ReentrantLock lock) {
        try {
            return lock.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
