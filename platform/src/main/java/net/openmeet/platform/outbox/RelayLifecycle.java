package net.openmeet.platform.outbox;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the relay alive while the service runs: stands for leadership, relays while it has it, and starts over when
 * the database went away or anything else failed. Stops after the web server and the listeners, so that their last facts still leave.
 */
final class RelayLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLifecycle.class);

    private final String service;
    private final OwnConnection connections;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final RelaySignal signal;
    private final OutboxSettings settings;
    private final RelayMeters meters;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;
    private volatile boolean leading;
    private boolean failing;

    RelayLifecycle(
            String service,
            OwnConnection connections,
            Supplier<Producer<byte[], byte[]>> producers,
            RelaySignal signal,
            OutboxSettings settings,
            RelayMeters meters) {
        this.service = service;
        this.connections = connections;
        this.producers = producers;
        this.signal = signal;
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public void start() {
        // One for each start: Spring may stop a context and start it again.
        var stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofVirtual().name(service + "-outbox-relay").start(() -> standForever(stop));
    }

    @Override
    public void stop() {
        Thread running = thread;
        stopping.countDown();
        signal.wake();
        if (running != null) {
            try {
                if (!running.join(settings.shutdownTimeout().plus(settings.shutdownTimeout()))) {
                    running.interrupt();
                }
            } catch (InterruptedException e) {
                running.interrupt();
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Below the web server and the listeners: stopped after them. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Whether this instance relays now. */
    boolean isLeading() {
        return leading;
    }

    private void standForever(CountDownLatch stop) {
        MDC.put("service", service);
        try {
            while (isOpen(stop)) {
                stand(stop);
                pause(stop);
            }
        } catch (InterruptedException e) {
            LOG.warn("Outbox relay interrupted; what was on its way will be sent again");
        }
    }

    /** One candidacy, and the term that follows if it is successful. */
    private void stand(CountDownLatch stop) throws InterruptedException {
        try (Leadership leadership = Leadership.candidacy(connections)) {
            while (isOpen(stop) && !leadership.take()) {
                pause(stop);
            }
            if (isOpen(stop)) {
                lead(leadership, stop);
            }
        } catch (SQLException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            // An Error too, or nobody would relay until the next restart. Once per outage: it tries again every second.
            LOG.atLevel(failing ? Level.DEBUG : Level.WARN)
                    .setCause(e)
                    .log("Outbox relay stopped; it tries again every {}", settings.leadershipInterval());
            failing = true;
        }
    }

    private void lead(Leadership leadership, CountDownLatch stop) throws InterruptedException {
        LOG.info("Leading: this instance relays the outbox");
        try (var deliveries = new Deliveries(producers, signal)) {
            leading = true;
            failing = false;
            var rows = new OutboxRows(leadership.jdbc(), service);
            new Relay(rows, deliveries, signal, settings, meters).run(() -> isOpen(stop));
        } finally {
            leading = false;
        }
    }

    private void pause(CountDownLatch stop) throws InterruptedException {
        stop.await(settings.leadershipInterval().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static boolean isOpen(CountDownLatch stop) {
        return stop.getCount() > 0;
    }
}
