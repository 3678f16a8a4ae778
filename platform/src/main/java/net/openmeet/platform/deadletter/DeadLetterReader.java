package net.openmeet.platform.deadletter;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.openmeet.platform.catalogue.KafkaAccess;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a dead-letter topic from its beginning to where it ends now, without leaving a trace. */
final class DeadLetterReader implements AutoCloseable {

    /** Letters shown or replayed at once; the next show when these are dealt with. */
    static final int AT_ONCE = 10_000;

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Where a letter stands. */
    record Place(TopicPartition partition, long offset) {}

    private final KafkaConsumer<byte[], byte[]> consumer;

    DeadLetterReader(KafkaAccess kafka) {
        this.consumer = new KafkaConsumer<>(
                kafka.settings(Map.of(
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        100,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        Math.toIntExact(PATIENCE.toMillis()))),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** The oldest letters that nobody has dealt with yet, in the order in which they were given up. */
    Collection<DeadLetter> letters(String topic) {
        Map<String, DeadLetter> letters = new LinkedHashMap<>();
        read(topic, message -> {
            String id = DeadLetter.id(message);
            letters.remove(id);
            if (message.value() != null && letters.size() < AT_ONCE) {
                letters.put(id, DeadLetter.of(message));
            }
        });
        return letters.values();
    }

    /** Where each of them stands. */
    Map<String, Place> places(String topic) {
        Map<String, Place> places = new LinkedHashMap<>();
        read(topic, message -> {
            String id = DeadLetter.id(message);
            places.remove(id);
            if (message.value() != null && places.size() < AT_ONCE) {
                places.put(id, new Place(new TopicPartition(topic, message.partition()), message.offset()));
            }
        });
        return places;
    }

    /** The message at a place. */
    ConsumerRecord<byte[], byte[]> at(Place place) {
        consumer.assign(List.of(place.partition()));
        consumer.seek(place.partition(), place.offset());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - deadline < 0) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                if (message.offset() == place.offset()) {
                    return message;
                }
                throw new IllegalStateException("The dead letter at " + place + " has been compacted away meanwhile");
            }
        }
        throw new TimeoutException("Kafka does not show what is at " + place);
    }

    private void read(String topic, Consumer<ConsumerRecord<byte[], byte[]>> action) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
            ConsumerRecords<byte[], byte[]> messages = consumer.poll(POLL);
            messages.forEach(action);
            if (!messages.isEmpty()) {
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() - deadline > 0) {
                throw new TimeoutException("Kafka does not show the rest of " + topic);
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
