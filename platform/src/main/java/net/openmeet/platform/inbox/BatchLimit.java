package net.openmeet.platform.inbox;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * How many messages one transaction takes: no more bytes than are decoded at ease, and no more messages than are applied in about a second,
 * so that rows are locked briefly and the transaction's time-out is far.
 */
final class BatchLimit {

    private static final int MOST = 100;
    private static final int MOST_BYTES = 1024 * 1024;
    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(1);

    private volatile int most = MOST;

    /** Index behind the last message of the batch that begins at {@code from}; it has at least one. */
    int endOfBatch(List<? extends ConsumerRecord<?, ?>> messages, int from) {
        int last = Math.min(messages.size(), from + most);
        long bytes = messages.get(from).serializedValueSize();
        int end = from + 1;
        while (end < last && bytes + messages.get(end).serializedValueSize() <= MOST_BYTES) {
            bytes += messages.get(end).serializedValueSize();
            end++;
        }
        return end;
    }

    /** Learns how long a batch took. */
    void took(int messages, long nanos) {
        if (nanos > LONG_NANOS) {
            most = Math.max(1, messages / 2);
        } else if (messages == most && nanos < LONG_NANOS / 4) {
            most = Math.min(MOST, 2 * messages);
        }
    }
}
