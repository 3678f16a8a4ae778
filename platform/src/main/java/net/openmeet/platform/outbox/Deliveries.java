package net.openmeet.platform.outbox;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way to Kafka. The producer's I/O thread only notes what became of a row; the relay's thread takes the
 * notes and goes on, so that sending may block without ever blocking acknowledgements.
 */
final class Deliveries implements AutoCloseable {

    /**
     * What became of a row.
     *
     * @param failure null if Kafka acknowledged it
     */
    record Delivery(OutboxRow row, @Nullable Exception failure) {}

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Bell bell;
    private final Queue<Delivery> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private Producer<byte[], byte[]> producer;

    Deliveries(Supplier<Producer<byte[], byte[]>> producers, Bell bell) {
        this.producers = producers;
        this.bell = bell;
        this.producer = producers.get();
    }

    void send(OutboxRow row) {
        try {
            Future<?> _ = producer.send(row.record(), (metadata, failure) -> finished(row, failure));
        } catch (RuntimeException e) {
            finished(row, e);
        }
    }

    @Nullable
    Delivery next() {
        Delivery next = done.poll();
        if (next != null && next.failure() != null) {
            failures.decrementAndGet();
        }
        return next;
    }

    /** Whether one of the next deliveries failed. */
    boolean haveFailed() {
        return failures.get() > 0;
    }

    /** Puts a new producer in the place of one that may be beyond repair. */
    void renew() {
        producer.close(Duration.ZERO);
        producer = producers.get();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private void finished(OutboxRow row, @Nullable Exception failure) {
        if (failure != null) {
            failures.incrementAndGet();
        }
        done.add(new Delivery(row, failure));
        bell.ring();
    }
}
