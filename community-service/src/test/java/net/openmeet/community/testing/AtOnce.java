package net.openmeet.community.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each time. */
    public static <T> List<T> of(int times, Callable<T> action) throws InterruptedException, ExecutionException {
        return of(Collections.nCopies(times, action));
    }

    /** What came of each, in their order. */
    public static <T> List<T> of(List<Callable<T>> actions) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> action : actions) {
                running.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) {
                results.add(result.get());
            }
            return results;
        }
    }
}
