package net.openmeet.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import net.openmeet.platform.outbox.Deliveries.Delivery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * One term of leadership: reads rows in id order, sends them in that order, deletes what Kafka acknowledged. All of it
 * on one thread, so nothing here is shared. Whatever is in memory when a term ends is still in the table.
 */
final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int DELETE_AT_ONCE = 500;
    private static final Duration DELETE_AT_LATEST = Duration.ofMillis(25);
    private static final int ERROR_FROM_ATTEMPT = 5;

    private final OutboxRows rows;
    private final Deliveries deliveries;
    private final RelaySignal signal;
    private final OutboxSettings settings;
    private final RelayMeters meters;
    private final InFlightRows inFlight = new InFlightRows();
    private final BackOffs<UUID> heldKeys = new BackOffs<>();
    private final BackOffs<String> heldTopics = new BackOffs<>();
    private final Map<String, Integer> topicFailures = new HashMap<>();
    private boolean more = true;
    private long lastRead;
    private long lastDelete = System.nanoTime();

    Relay(OutboxRows rows, Deliveries deliveries, RelaySignal signal, OutboxSettings settings, RelayMeters meters) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.signal = signal;
        this.settings = settings;
        this.meters = meters;
    }

    /** Relays until told to stop; then waits, within limits, for what is on its way. */
    void run(BooleanSupplier running) throws InterruptedException {
        while (running.getAsBoolean()) {
            settle();
            // First what is next: Kafka works on it while the database deletes.
            if (readingIsDue()) {
                read();
            }
            if (deletionIsDue()) {
                delete();
            }
            signal.await(inFlight.arrived().isEmpty() ? settings.pollInterval() : DELETE_AT_LATEST);
        }
        finish();
    }

    private void settle() {
        List<Delivery> failed = settleKnown();
        if (deliveries.areBroken()) {
            // Before anything else is sent, or a row could overtake an earlier one of its key.
            deliveries.renew();
            failed.addAll(settleKnown());
        }
        hold(failed);
    }

    /** Returns the deliveries that failed, in the order in which that was told. */
    private List<Delivery> settleKnown() {
        List<Delivery> failed = new ArrayList<>();
        for (Delivery delivery = deliveries.next(); delivery != null; delivery = deliveries.next()) {
            if (delivery.failure() == null) {
                arrived(delivery.row());
            } else {
                inFlight.lost(delivery.row());
                more = true;
                failed.add(delivery);
            }
        }
        return failed;
    }

    private void arrived(OutboxRow row) {
        inFlight.arrived(row);
        topicFailures.remove(row.topic());
        meters.sent();
    }

    /** One message that Kafka refuses takes others along, which can go on at once. Where none is to blame, the topic is. */
    private void hold(List<Delivery> failed) {
        boolean refused = false;
        for (Delivery delivery : failed) {
            Exception failure = delivery.failure();
            if (failure != null && Refusal.of(failure) == Refusal.OF_MESSAGE) {
                holdKey(delivery.row(), failure);
                refused = true;
            }
        }
        if (!refused
                && !failed.isEmpty()
                && !heldTopics.holds(failed.getFirst().row().topic())) {
            holdTopic(failed.getFirst().row().topic(), failed.getFirst().failure());
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

    private void holdTopic(String topic, @Nullable Exception failure) {
        int failures = topicFailures.merge(topic, 1, Integer::sum);
        Duration wait = settings.backOffAfter(failures);
        heldTopics.hold(topic, wait);
        meters.topicHeld();
        LOG.warn("Topic {} is out of reach; its outbox rows wait {}", topic, wait, failure);
    }

    private boolean deletionIsDue() {
        int arrived = inFlight.arrived().size();
        return arrived > 0
                && (arrived >= DELETE_AT_ONCE
                        || inFlight.sending() == 0
                        || System.nanoTime() - lastDelete >= DELETE_AT_LATEST.toNanos());
    }

    private void delete() {
        inFlight.deleted(rows.delete(inFlight.arrived()));
        lastDelete = System.nanoTime();
    }

    private boolean readingIsDue() {
        boolean keysReleased = heldKeys.releaseDue();
        boolean topicsReleased = heldTopics.releaseDue();
        boolean committed = signal.takeCommits();
        boolean pollIsDue =
                System.nanoTime() - lastRead >= settings.pollInterval().toNanos();
        more |= keysReleased || topicsReleased || committed || pollIsDue;
        return more && inFlight.sending() <= settings.batchRows() / 2 && inFlight.bytes() <= settings.batchBytes() / 2;
    }

    private void read() {
        int limit = settings.batchRows() - inFlight.sending();
        long bytes = settings.batchBytes() - inFlight.bytes();
        List<OutboxRow> found = rows.read(inFlight.known(), heldKeys.held(), heldTopics.held(), limit, bytes);
        lastRead = System.nanoTime();
        // What fits into one read was all there was: whoever commits more says so, or is found by the next poll.
        more = found.size() == limit
                || found.stream().mapToLong(OutboxRow::size).sum() >= bytes;
        for (OutboxRow row : found) {
            if (deliveries.haveFailed()) {
                // The rest is read again: to a topic out of reach every further row would block for seconds.
                more = true;
                return;
            }
            if (row.mustWait()) {
                heldKeys.hold(row.key(), row.pause());
            } else if (!heldKeys.holds(row.key())) {
                inFlight.sent(row);
                deliveries.send(row);
            }
        }
    }

    private void finish() throws InterruptedException {
        long deadline = System.nanoTime() + settings.shutdownTimeout().toNanos();
        while (inFlight.sending() > 0 && deadline - System.nanoTime() > 0) {
            settle();
            signal.await(DELETE_AT_LATEST);
        }
        settle();
        if (!inFlight.arrived().isEmpty()) {
            delete();
        }
    }
}
