package net.openmeet.platform.outbox;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The rows of one key that are in memory, in id order; at most the first is on its way to Kafka. */
final class KeyLane {

    private final Deque<OutboxRow> rows = new ArrayDeque<>();
    private boolean sending;

    void add(OutboxRow row) {
        rows.addLast(row);
    }

    boolean isSending() {
        return sending;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    @Nullable
    OutboxRow first() {
        return rows.peekFirst();
    }

    /** The first row, which is on its way from now on. */
    OutboxRow send() {
        sending = true;
        return rows.getFirst();
    }

    /** The first row has arrived. */
    void arrived() {
        sending = false;
        rows.removeFirst();
    }

    Collection<OutboxRow> rows() {
        return rows;
    }
}
