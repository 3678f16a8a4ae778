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
 * Rows on their way to Kafka, any number of one key, in the order in which they were sent. Nothing follows a row that
 * failed: the producer has one request a broker on its way, and the failure of a row is told on its I/O thread before
 * the next request to that partition is made up; there and then the producer is closed for good. What it still had fails as
 * well, and may or may not have arrived.
 *
 * <p>The I/O thread only notes what became of a row; the relay's thread takes the notes and goes on, so that sending may
 * block without ever blocking acknowledgements.
 */
final class Deliveries implements AutoCloseable {

    /**
     * What became of a row.
     *
     * @param failure null if Kafka acknowledged it
     */
    record Delivery(OutboxRow row, @Nullable Exception failure) {}

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final RelaySignal signal;
    private final Thread relay = Thread.currentThread();
    private final Queue<Delivery> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private ProducerSession session;

    Deliveries(Supplier<Producer<byte[], byte[]>> producers, RelaySignal signal) {
        this.producers = producers;
        this.signal = signal;
        this.session = new ProducerSession(producers.get());
    }

    void send(OutboxRow row) {
        session.send(row);
    }

    /** What became of a row; null while nothing new is known. */
    @Nullable
    Delivery next() {
        Delivery next = done.poll();
        if (next != null && next.failure() != null) {
            failures.decrementAndGet();
        }
        return next;
    }

    /** Whether one of the next deliveries failed: nothing more can be sent until it has been looked at. */
    boolean haveFailed() {
        return failures.get() > 0;
    }

    /** Whether nothing can be sent any more before {@link #renew()}. */
    boolean areBroken() {
        return session.broken;
    }

    /** Starts over with a new producer. What became of every row that the old one had is known from now on. */
    void renew() {
        session.producer.close(Duration.ZERO);
        session = new ProducerSession(producers.get());
    }

    @Override
    public void close() {
        session.producer.close(Duration.ZERO);
    }

    private void finished(OutboxRow row, @Nullable Exception failure) {
        if (failure != null) {
            failures.incrementAndGet();
        }
        done.add(new Delivery(row, failure));
        signal.wake();
    }

    /** One producer, until its first failure. */
    private final class ProducerSession {

        private final Producer<byte[], byte[]> producer;
        private volatile boolean broken;

        ProducerSession(Producer<byte[], byte[]> producer) {
            this.producer = producer;
        }

        void send(OutboxRow row) {
            try {
                Future<?> _ = producer.send(row.record(), (metadata, failure) -> finished(row, failure));
            } catch (RuntimeException e) {
                finished(row, e);
            }
        }

        private void finished(OutboxRow row, @Nullable Exception failure) {
            try {
                // A row that the producer would not even take leaves those before it alone.
                if (failure != null
                        && (Thread.currentThread() != relay || Refusal.of(failure) == Refusal.OF_PRODUCER)) {
                    breakOff();
                }
            } finally {
                Deliveries.this.finished(row, failure);
            }
        }

        private void breakOff() {
            if (!broken) {
                broken = true;
                producer.close(Duration.ZERO);
            }
        }
    }
}
