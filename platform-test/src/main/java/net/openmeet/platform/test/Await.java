package net.openmeet.platform.test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, and never for a time. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Await() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @throws AssertionError after a minute, with {@code what}
     */
    public static void until(String what, BooleanSupplier condition) {
        value(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Returns as soon as the assertions pass; after a minute their last error. */
    public static void untilAsserted(Runnable assertions) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertions.run();
                return;
            } catch (AssertionError failed) {
                if (System.nanoTime() >= deadline) {
                    throw failed;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /**
     * The value, as soon as there is one.
     *
     * @throws AssertionError after a minute, with {@code what}
     */
    public static <T> T value(String what, Supplier<Optional<T>> source) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> value = source.get();
        while (value.isEmpty()) {
            if (System.nanoTime() >= deadline) {
                throw new AssertionError("Waited " + PATIENCE.toSeconds() + " s in vain for: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            value = source.get();
        }
        return value.get();
    }
}
