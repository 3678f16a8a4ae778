package net.openmeet.launcher.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.openmeet.launcher.graph.Component;
import net.openmeet.launcher.graph.SystemGraph;

/**
 * Starts the components of a graph as soon as what they need is there, several at a time, and stops them the other way round.
 * {@link #stop()} may come at any moment, also while {@link #start()} is at work.
 */
final class Boot {

    private static final int GRACE_SECONDS = 20;

    private final SystemGraph graph;
    private final Starter starter;
    private final Progress progress;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().name("start-", 0).factory());
    private final Map<String, Running> running = new HashMap<>();
    private boolean stopping;

    Boot(SystemGraph graph, Starter starter, Progress progress) {
        this.graph = graph;
        this.starter = starter;
        this.progress = progress;
    }

    /**
     * Returns when everything is ready.
     *
     * @throws StartFailedException at the first component that can't start; those that did start are left running
     */
    void start() {
        Map<String, CompletableFuture<Void>> ready = new HashMap<>();
        var failure = new CompletableFuture<Void>();
        for (Component component : graph.components()) {
            CompletableFuture<Void> own =
                    all(component.needs().stream().map(ready::get)).thenRunAsync(() -> start(component), threads);
            own.exceptionally(problem -> {
                failure.completeExceptionally(problem);
                return null;
            });
            ready.put(component.name(), own);
        }
        try {
            CompletableFuture.anyOf(failure, all(ready.values().stream())).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailedException failed ? failed : e;
        }
    }

    private void start(Component component) {
        long begun = System.nanoTime();
        Running started;
        try {
            started = starter.start(component);
        } catch (RuntimeException e) {
            throw new StartFailedException(component.name(), e);
        }
        synchronized (running) {
            if (!stopping) {
                running.put(component.name(), started);
                progress.ready(component, Duration.ofNanos(System.nanoTime() - begun));
                return;
            }
        }
        started.stop();
    }

    /** Stops what runs; what is just starting is interrupted, and stopped too. Returns when all is gone. Idempotent. */
    void stop() {
        synchronized (running) {
            stopping = true;
        }
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                progress.notice("Something is still starting after " + GRACE_SECONDS + " s and is left behind");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        stopInReverse();
    }

    private void stopInReverse() {
        try (ExecutorService stoppers = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("stop-", 0).factory())) {
            Map<String, CompletableFuture<Void>> gone = new HashMap<>();
            for (Component component : graph.components().reversed()) {
                Stream<CompletableFuture<Void>> dependents = graph.components().stream()
                        .filter(other -> other.needs().contains(component.name()))
                        .map(other -> gone.get(other.name()));
                gone.put(component.name(), all(dependents).thenRunAsync(() -> stop(component), stoppers));
            }
            all(gone.values().stream()).join();
        }
    }

    private void stop(Component component) {
        Running found;
        synchronized (running) {
            found = running.remove(component.name());
        }
        if (found == null) {
            return;
        }
        try {
            found.stop();
        } catch (RuntimeException e) {
            progress.notice(component.name() + " did not stop cleanly: " + e.getMessage());
        }
    }

    private static CompletableFuture<Void> all(Stream<CompletableFuture<Void>> futures) {
        List<CompletableFuture<Void>> list = new ArrayList<>(futures.toList());
        return CompletableFuture.allOf(list.toArray(CompletableFuture<?>[]::new));
    }
}
