package net.openmeet.platform.work;

import java.time.Instant;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes work as rows in the caller's transaction, and wakes its workers when it has committed. */
final class TransactionalWork implements Work {

    private static final int LONGEST_KEY = 200;

    private final WorkRows rows;
    private final Payloads payloads;
    private final WakeUps wakeUps;

    TransactionalWork(WorkRows rows, Payloads payloads, WakeUps wakeUps) {
        this.rows = rows;
        this.payloads = payloads;
        this.wakeUps = wakeUps;
    }

    @Override
    public <P> void enqueue(WorkKind<P> kind, String key, P payload) {
        add(kind, key, payload, null);
    }

    @Override
    public <P> void enqueue(WorkKind<P> kind, String key, P payload, Instant dueAt) {
        add(kind, key, payload, dueAt);
    }

    @Override
    public <P> boolean enqueueUnlessWaiting(WorkKind<P> kind, String key, P payload) {
        if (rows.isWaiting(kind.name(), key)) {
            return false;
        }
        add(kind, key, payload, null);
        return true;
    }

    private void add(WorkKind<?> kind, String key, Object payload, @Nullable Instant dueAt) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "Work is enqueued in the transaction that makes it necessary; there is none");
        }
        if (key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A key of work has at most " + LONGEST_KEY + " characters: " + key);
        }
        rows.add(Uuids.next(), kind.name(), key, payloads.write(payload), dueAt);
        TransactionSynchronizationManager.registerSynchronization(new WakeAfterCommit(wakeUps, kind.name()));
    }

    /** Equal to any other of the same kind: a transaction wakes a kind once, however many rows it enqueues. */
    private record WakeAfterCommit(WakeUps wakeUps, String kind) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            wakeUps.wake(kind);
        }
    }
}
