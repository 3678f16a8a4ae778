package net.openmeet.platform.problem;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what nobody expected. A client that has found a way to cause it must not be able to fill the log: the stack trace stands there
 * once a minute for each place that fails, and in between a line with the id that the client was told.
 */
final class InternalErrors {

    private static final Logger LOG = LoggerFactory.getLogger(InternalErrors.class);
    private static final long BETWEEN_TRACES = Duration.ofMinutes(1).toNanos();

    private final Map<String, Long> traced = new ConcurrentHashMap<>();

    void log(String id, Throwable failure) {
        String place = place(failure);
        if (isTimeForATrace(place, System.nanoTime())) {
            LOG.error("Internal error {}", id, failure);
        } else {
            LOG.error("Internal error {}, again at {}", id, place);
        }
    }

    private boolean isTimeForATrace(String place, long now) {
        var due = new AtomicBoolean();
        traced.compute(place, (same, last) -> {
            due.set(last == null || now - last > BETWEEN_TRACES);
            return due.get() || last == null ? now : last;
        });
        return due.get();
    }

    /** Of code alone, and nothing of what the client sent: there are only so many. */
    private static String place(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        return root.getClass().getName() + (trace.length == 0 ? "" : " in " + trace[0]);
    }
}
