package net.openmeet.benchmarks.path;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Open-loop load: work is started when it is due, whether or not what came before has finished, and measured from then. */
final class SteadyRate {

    private SteadyRate() {}

    /** Starts {@code work} with the nanosecond it was due, {@code rate} times a second, and returns when all of it has ended. */
    static void run(int rate, Duration duration, LongConsumer work) {
        long interval = 1_000_000_000L / rate;
        long total = duration.toSeconds() * rate;
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < total; i++) {
                long due = begin + i * interval;
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                threads.execute(() -> work.accept(due));
            }
        }
    }
}
