package net.openmeet.gateway.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import net.openmeet.platform.observability.SparseLog;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;

/**
 * Leases in a thread of its own, all that is due at once, so that no request waits for the database. While that is away requests go on:
 * each instance counts for itself until it answers again.
 */
final class Leasing implements Consumer<DueLease>, SmartLifecycle {

    private static final int AT_ONCE = 1_000;

    private final BlockingQueue<DueLease> due = new LinkedBlockingQueue<>();
    private final Leases leases;
    private final Duration window;
    private final SparseLog warnings = SparseLog.to(LoggerFactory.getLogger(Leasing.class));
    private volatile Thread worker = Thread.ofPlatform().unstarted(this::work);
    private Instant forgottenAt = Instant.EPOCH;

    Leasing(Leases leases, Duration window) {
        this.leases = leases;
        this.window = window;
    }

    @Override
    public void accept(DueLease lease) {
        due.add(lease);
    }

    @Override
    public void start() {
        worker = Thread.ofPlatform().name("gateway-leases").daemon().start(this::work);
    }

    @Override
    public void stop() {
        worker.interrupt();
    }

    @Override
    public boolean isRunning() {
        return worker.isAlive();
    }

    private void work() {
        try {
            while (true) {
                List<DueLease> batch = new ArrayList<>();
                batch.add(due.take());
                due.drainTo(batch, AT_ONCE - 1);
                lease(batch);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void lease(List<DueLease> batch) {
        Map<Instant, Map<String, DueLease>> windows = new LinkedHashMap<>();
        batch.forEach(lease -> windows.computeIfAbsent(lease.window(), unseen -> new LinkedHashMap<>())
                .put(lease.subject(), lease));
        windows.forEach(this::lease);
    }

    /** A subject has one lease on its way at most: none of the batch replaces another. */
    private void lease(Instant start, Map<String, DueLease> subjects) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        subjects.forEach((subject, lease) -> wanted.put(subject, lease.wanted()));
        try {
            forgetBefore(start);
            Map<String, Long> totals = leases.add(start, wanted);
            subjects.forEach((subject, lease) ->
                    lease.allowance().leased(lease.wanted(), Objects.requireNonNull(totals.get(subject))));
        } catch (RuntimeException away) {
            subjects.values().forEach(lease -> lease.allowance().leaseFailed());
            warnings.warn(
                    "Allowances can't be shared; this instance counts for itself: {}",
                    NestedExceptionUtils.getMostSpecificCause(away).toString());
        }
    }

    private void forgetBefore(Instant start) {
        if (start.isAfter(forgottenAt)) {
            leases.forget(start.minus(window));
            forgottenAt = start;
        }
    }
}
