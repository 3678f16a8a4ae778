package net.openmeet.platform.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Wakes the relay. Wake-ups while it doesn't wait are kept, and many count as one. */
final class RelaySignal {

    private final Semaphore wakeUps = new Semaphore(0);
    private final AtomicBoolean committed = new AtomicBoolean();

    /** There is something to do. */
    void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    /** There are new rows. */
    void wakeForCommit() {
        committed.set(true);
        wake();
    }

    /** Whether there have been new rows since the last call. */
    boolean takeCommits() {
        return committed.getAndSet(false);
    }

    void await(Duration atMost) throws InterruptedException {
        if (wakeUps.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            wakeUps.drainPermits();
        }
    }
}
