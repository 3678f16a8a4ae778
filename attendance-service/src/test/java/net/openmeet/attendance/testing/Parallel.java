package net.openmeet.attendance.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same for many, some at once. */
public final class Parallel {

    private Parallel() {}

    /** The results in the order of the inputs; fails with the first failure. */
    public static <T, R> List<R> run(int atOnce, List<T> inputs, Function<T, R> action) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            List<CompletableFuture<R>> started = inputs.stream()
                    .map(input -> CompletableFuture.supplyAsync(() -> action.apply(input), threads))
                    .toList();
            return started.stream().map(CompletableFuture::join).toList();
        }
    }
}
