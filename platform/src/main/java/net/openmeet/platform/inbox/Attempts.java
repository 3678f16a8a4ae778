package net.openmeet.platform.inbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** How often the message that holds up a partition has been tried; only one message of a partition can be failing. */
final class Attempts {

    /**
     * What has been tried of one message.
     *
     * @param total every attempt to handle it
     * @param counted those of them that count, because nobody but the message can be to blame
     * @param undelivered how often it could not be written to the dead letters
     */
    record Tally(long offset, int total, int counted, int undelivered) {}

    private final Map<TopicPartition, Tally> tallies = new ConcurrentHashMap<>();

    Tally of(ConsumerRecord<?, ?> message) {
        Tally tally = tallies.get(partition(message));
        return tally != null && tally.offset() == message.offset() ? tally : new Tally(message.offset(), 0, 0, 0);
    }

    void failed(ConsumerRecord<?, ?> message, boolean counts) {
        Tally now = of(message);
        put(message, new Tally(now.offset, now.total + 1, now.counted + (counts ? 1 : 0), now.undelivered));
    }

    void undelivered(ConsumerRecord<?, ?> message) {
        Tally now = of(message);
        put(message, new Tally(now.offset, now.total, now.counted, now.undelivered + 1));
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
