package net.openmeet.platform.inbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How often the message that holds up a partition has been tried; only one message of a partition can be failing. */
final class Attempts {

    /**
     * What has been tried of one message.
     *
     * @param total every attempt to handle it
     * @param counted those of them that count, because nobody but the message can be to blame
     * @param undelivered the total when it could not be written to the dead letters; 0 if that never happened
     * @param failure the last one; null if there was none
     */
    record Tally(
            long offset,
            int total,
            int counted,
            int undelivered,
            @Nullable Throwable failure) {

        /** Whether it is the first failure since it could not be written to the dead letters: both are tried again, later. */
        boolean isUndelivered() {
            return undelivered > 0 && total == undelivered + 1;
        }
    }

    private final Map<TopicPartition, Tally> tallies = new ConcurrentHashMap<>();

    Tally of(ConsumerRecord<?, ?> message) {
        Tally tally = tallies.get(partition(message));
        return tally != null && tally.offset() == message.offset() ? tally : new Tally(message.offset(), 0, 0, 0, null);
    }

    void failed(ConsumerRecord<?, ?> message, Throwable failure, boolean counts) {
        Tally now = of(message);
        put(message, new Tally(now.offset, now.total + 1, now.counted + (counts ? 1 : 0), now.undelivered, failure));
    }

    void undelivered(ConsumerRecord<?, ?> message) {
        Tally now = of(message);
        put(message, new Tally(now.offset, now.total, now.counted, now.total, now.failure));
    }

    void done(ConsumerRecord<?, ?> message) {
        tallies.remove(partition(message));
    }

    private void put(ConsumerRecord<?, ?> message, Tally tally) {
        tallies.put(partition(message), tally);
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> message) {
        return new TopicPartition(message.topic(), message.partition());
    }
}
