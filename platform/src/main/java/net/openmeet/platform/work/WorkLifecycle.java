package net.openmeet.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;

/**
 * Lets work be done while the service runs. One thread looks, for all kinds at once, for what nobody in this process announced; each kind's
 * rows are done by threads of its own.
 */
final class WorkLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkLifecycle.class);

    private final String service;
    private final WorkRows rows;
    private final Map<String, KindWorkers> workers;
    private final List<String> recurring;
    private final WakeUps wakeUps;
    private final WorkSettings settings;
    private final Clock clock;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread lookout;
    private boolean failing;

    WorkLifecycle(
            String service,
            WorkRows rows,
            List<Execution> executions,
            List<String> recurring,
            WakeUps wakeUps,
            WorkSettings settings,
            Clock clock) {
        this.service = service;
        this.rows = rows;
        this.recurring = recurring;
        this.wakeUps = wakeUps;
        this.settings = settings;
        this.clock = clock;
        // Two of one name would take each other's rows.
        this.workers = executions.stream()
                .map(execution -> new KindWorkers(execution, service))
                .collect(Collectors.toMap(KindWorkers::kind, Function.identity()));
        workers.forEach((kind, worker) -> wakeUps.register(kind, worker::wake));
    }

    @Override
    public void start() {
        // One for each start: Spring may stop a context and start it again.
        var stop = new CountDownLatch(1);
        stopping = stop;
        workers.values().forEach(KindWorkers::open);
        lookout = Thread.ofVirtual().name(service + "-work").start(() -> lookForever(stop));
    }

    @Override
    public void stop() {
        stopping.countDown();
        lookout = null;
        workers.values().forEach(KindWorkers::close);
        long deadline = System.nanoTime() + settings.shutdownTimeout().toNanos();
        try {
            for (KindWorkers worker : workers.values()) {
                worker.awaitEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return lookout != null;
    }

    /** Stopped after the web server and the listeners, which enqueue, and before the outbox relay. */
    @Override
    public int getPhase() {
        return 50;
    }

    private void lookForever(CountDownLatch stop) {
        MDC.put("service", service);
        boolean complete = false;
        try {
            do {
                complete = look(complete);
            } while (!stop.await(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns whether there is a row for all recurring work. */
    private boolean look(boolean complete) {
        try {
            if (!complete) {
                recurring.forEach(kind -> rows.addRecurring(Uuids.next(), kind));
            }
            rows.due(workers.keySet(), clock.instant()).forEach(wakeUps::wake);
            failing = false;
            return true;
        } catch (RuntimeException e) {
            // Once per outage: it looks again every second.
            LOG.atLevel(failing ? Level.DEBUG : Level.WARN)
                    .setCause(e)
                    .log("Nobody looks for work; trying again every {}", settings.pollInterval());
            failing = true;
            return complete;
        }
    }
}
