package net.openmeet.platform.work;

import java.time.Instant;

/**
 * Takes work that is to be done if, and only if, the surrounding transaction commits; it begins right after.
 *
 * <p>Rows of one kind and key that are due are done one after the other, in the order of the calls, as long as one transaction at a time
 * enqueues work of that key: lock the aggregate's row before. A row that fails lets those behind it wait, and no other key.
 */
public interface Work {

    /**
     * Enqueues work that may begin at once.
     *
     * @param key whose work it is, e.g. an aggregate's id; at most 200 characters
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException if key or payload are too long
     */
    <P> void enqueue(WorkKind<P> kind, String key, P payload);

    /** Enqueues work that may begin at {@code dueAt}, by the service's clock. Until then it keeps nothing of its key waiting. */
    <P> void enqueue(WorkKind<P> kind, String key, P payload, Instant dueAt);

    /**
     * Enqueues work unless work of that key is waiting already. Whoever calls this and whoever does the work hold the same lock (the
     * aggregate's row), or work that has looked already and not committed yet is taken for waiting.
     *
     * @return whether it was enqueued
     */
    <P> boolean enqueueUnlessWaiting(WorkKind<P> kind, String key, P payload);
}
