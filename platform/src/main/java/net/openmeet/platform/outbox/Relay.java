package net.openmeet.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import net.openmeet.platform.outbox.Deliveries.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * One term of leadership: reads rows in id order, sends them in order per key, deletes what Kafka acknowledged. All of
 * it on one thread, so nothing here is shared. Whatever is in memory when a term ends is still in the table.
 */
final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int DELETE_AT_ONCE = 500;
    private static final Duration DELETE_AT_LATEST = Duration.ofMillis(25);
    private static final int ERROR_FROM_ATTEMPT = 5;

    private final OutboxRows rows;
    private final Deliveries deliveries;
    private final Bell bell;
    private final OutboxSettings settings;
    private final RelayMeters meters;
    private final Lanes lanes = new Lanes();
    private final Holds<UUID> heldKeys = new Holds<>();
    private final Holds<String> heldTopics = new Holds<>();
    private final Map<String, Integer> topicFailures = new HashMap<>();
    private final Set<Long> arrived = new HashSet<>();
    private boolean more = true;
    private long lastRead;
    private long lastDelete = System.nanoTime();

    Relay(OutboxRows rows, Deliveries deliveries, Bell bell, OutboxSettings settings, RelayMeters meters) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.bell = bell;
        this.settings = settings;
        this.meters = meters;
    }

    /** Relays until told to stop; then waits, within limits, for what is on its way. */
    void run(BooleanSupplier running) throws InterruptedException {
        while (running.getAsBoolean()) {
            settle();
            // First what is next: Kafka works on it while the database deletes and reads.
            send();
            if (deletionIsDue()) {
                delete();
            }
            if (readingIsDue()) {
                read();
                send();
            }
            bell.await(arrived.isEmpty() ? settings.pollInterval() : DELETE_AT_LATEST);
        }
        finish();
    }

    private void settle() {
        for (Delivery delivery = deliveries.next(); delivery != null; delivery = deliveries.next()) {
            Exception failure = delivery.failure();
            if (failure == null) {
                lanes.arrived(delivery.row());
                arrived.add(delivery.row().id());
                topicFailures.remove(delivery.row().topic());
                meters.sent();
            } else {
                failed(delivery.row(), failure);
            }
        }
    }

    private void failed(OutboxRow row, Exception failure) {
        lanes.failed(row);
        Refusal refusal = Refusal.of(failure);
        if (refusal == Refusal.OF_MESSAGE) {
            holdKey(row, failure);
            return;
        }
        // Every message on its way fails with the first; one hold and one alarm stand for all of them.
        if (!heldTopics.holds(row.topic())) {
            holdTopic(row.topic(), failure);
            if (refusal == Refusal.OF_PRODUCER) {
                deliveries.renew();
            }
        }
    }

    private void holdKey(OutboxRow row, Exception failure) {
        int attempts = row.attempts() + 1;
        Duration wait = settings.backOffAfter(attempts);
        heldKeys.hold(row.key(), wait);
        rows.postpone(row.id(), wait, failure.toString());
        LOG.atLevel(attempts < ERROR_FROM_ATTEMPT ? Level.WARN : Level.ERROR)
                .setCause(failure)
                .log(
                        "Kafka refused outbox row {} for {}, attempt {}; key {} waits {}",
                        row.id(),
                        row.topic(),
                        attempts,
                        row.key(),
                        wait);
    }

    private void holdTopic(String topic, Exception failure) {
        int failures = topicFailures.merge(topic, 1, Integer::sum);
        Duration wait = settings.backOffAfter(failures);
        heldTopics.hold(topic, wait);
        lanes.forgetWaiting(topic);
        meters.topicHeld();
        LOG.warn("Topic {} is out of reach; its outbox rows wait {}", topic, wait, failure);
    }

    private boolean deletionIsDue() {
        return !arrived.isEmpty()
                && (arrived.size() >= DELETE_AT_ONCE
                        || lanes.sending() == 0
                        || System.nanoTime() - lastDelete >= DELETE_AT_LATEST.toNanos());
    }

    private void delete() {
        Set<Long> gone = rows.delete(arrived);
        arrived.removeAll(gone);
        lanes.deleted(gone);
        lastDelete = System.nanoTime();
    }

    private boolean readingIsDue() {
        boolean keysReleased = heldKeys.releaseDue();
        boolean topicsReleased = heldTopics.releaseDue();
        boolean committed = bell.takeCommits();
        boolean pollIsDue =
                System.nanoTime() - lastRead >= settings.pollInterval().toNanos();
        more |= keysReleased || topicsReleased || committed || pollIsDue;
        return more && lanes.known().size() <= settings.batchRows() / 2 && lanes.bytes() <= settings.batchBytes() / 2;
    }

    private void read() {
        int limit = settings.batchRows() - lanes.known().size();
        long bytes = settings.batchBytes() - lanes.bytes();
        List<OutboxRow> found = rows.read(lanes.known(), heldKeys.held(), heldTopics.held(), limit, bytes);
        lastRead = System.nanoTime();
        more = !found.isEmpty();
        for (OutboxRow row : found) {
            if (row.mustWait()) {
                heldKeys.hold(row.key(), row.pause());
            } else if (!heldKeys.holds(row.key())) {
                lanes.add(row);
            }
        }
    }

    /** Until something is known to have failed: to a topic out of reach every further row would block for seconds. */
    private void send() {
        while (!deliveries.haveFailed()) {
            OutboxRow row = lanes.next();
            if (row == null) {
                return;
            }
            deliveries.send(row);
        }
    }

    private void finish() throws InterruptedException {
        long deadline = System.nanoTime() + settings.shutdownTimeout().toNanos();
        while (lanes.sending() > 0 && deadline - System.nanoTime() > 0) {
            settle();
            bell.await(DELETE_AT_LATEST);
        }
        settle();
        if (!arrived.isEmpty()) {
            delete();
        }
    }
}
