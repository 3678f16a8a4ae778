package net.openmeet.platform.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Wakes the relay. Rings while nobody waits are kept, and many count as one. */
final class Bell {

    private final Semaphore rung = new Semaphore(0);
    private final AtomicBoolean committed = new AtomicBoolean();

    /** There is something to do. */
    void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** There are new rows. */
    void ringForCommit() {
        committed.set(true);
        ring();
    }

    /** Whether there have been new rows since the last call. */
    boolean takeCommits() {
        return committed.getAndSet(false);
    }

    void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            rung.drainPermits();
        }
    }
}
