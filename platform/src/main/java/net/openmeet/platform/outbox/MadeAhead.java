package net.openmeet.platform.outbox;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next of some things while the one before is used. For one thread, which closes it: then none is made any more.
 *
 * @param <T> what is made; by another thread, one after the other
 */
final class MadeAhead<T> implements Iterator<T>, AutoCloseable {

    private final Iterator<Callable<T>> toMake;
    private @Nullable FutureTask<T> next;

    MadeAhead(Stream<Callable<T>> toMake) {
        this.toMake = toMake.iterator();
        this.next = begin();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public T next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        T made = result(next);
        next = begin();
        return made;
    }

    private @Nullable FutureTask<T> begin() {
        if (!toMake.hasNext()) {
            return null;
        }
        var task = new FutureTask<T>(toMake.next());
        Thread.ofVirtual().name(Thread.currentThread().getName() + "-ahead").start(task);
        return task;
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for what is made", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        if (next != null) {
            next.cancel(true);
        }
    }
}
