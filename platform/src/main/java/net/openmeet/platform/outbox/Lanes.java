package net.openmeet.platform.outbox;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the relay has in memory. Keys flow side by side; of one key a row follows when the one before it has
 * been acknowledged. Belongs to the relay's thread.
 */
final class Lanes {

    private final Map<UUID, KeyLane> lanes = new HashMap<>();
    private final Queue<UUID> ready = new ArrayDeque<>();
    private final Set<Long> known = new HashSet<>();
    private int sending;
    private long bytes;

    /** The ids of every row that is in memory or whose deletion is still due. */
    Set<Long> known() {
        return known;
    }

    /** Payload in memory. */
    long bytes() {
        return bytes;
    }

    /** Rows on their way. */
    int sending() {
        return sending;
    }

    void add(OutboxRow row) {
        known.add(row.id());
        bytes += row.size();
        KeyLane lane = lanes.computeIfAbsent(row.key(), key -> new KeyLane());
        if (lane.isEmpty()) {
            ready.add(row.key());
        }
        lane.add(row);
    }

    /** A row that may be sent, and counts as on its way; null if every key waits for an acknowledgement. */
    @Nullable
    OutboxRow next() {
        for (UUID key = ready.poll(); key != null; key = ready.poll()) {
            KeyLane lane = lanes.get(key);
            if (lane != null && !lane.isSending()) {
                sending++;
                return lane.send();
            }
        }
        return null;
    }

    /** The row has been acknowledged: its key goes on. It stays known until it is deleted. */
    void arrived(OutboxRow row) {
        sending--;
        bytes -= row.size();
        KeyLane lane = Objects.requireNonNull(lanes.get(row.key()), "a lane stays while a row of it is on its way");
        lane.arrived();
        if (lane.isEmpty()) {
            lanes.remove(row.key());
        } else {
            ready.add(row.key());
        }
    }

    /** The row did not get through: its key leaves memory, to be read again when it may go on. */
    void failed(OutboxRow row) {
        sending--;
        forget(row.key());
    }

    /** Forgets the keys whose next row goes to the topic, except those that are on their way. */
    void forgetWaiting(String topic) {
        lanes.entrySet().stream()
                .filter(entry -> !entry.getValue().isSending())
                .filter(entry -> goesTo(topic, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
    }

    void deleted(Set<Long> ids) {
        known.removeAll(ids);
    }

    private void forget(UUID key) {
        KeyLane lane = lanes.remove(key);
        if (lane != null) {
            lane.rows().forEach(row -> {
                known.remove(row.id());
                bytes -= row.size();
            });
        }
    }

    private static boolean goesTo(String topic, KeyLane lane) {
        OutboxRow first = lane.first();
        return first != null && first.topic().equals(topic);
    }
}
