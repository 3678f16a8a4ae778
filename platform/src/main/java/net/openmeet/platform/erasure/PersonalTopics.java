package net.openmeet.platform.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import net.openmeet.platform.catalogue.KafkaAccess;
import net.openmeet.schemas.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Looks through all of our topics, dead letters included, for messages that name an account. It reads them from their beginnings, which takes its time. */
public final class PersonalTopics implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Admin admin;

    /** Connects at once. */
    public PersonalTopics(KafkaAccess kafka) {
        this.admin = Admin.create(kafka.settings(Map.of()));
        this.consumer = new KafkaConsumer<>(
                kafka.settings(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** What names an account; of states what is kept alone. */
    public List<TopicRemnant> remnants(UUID account) {
        var found = new ArrayList<TopicRemnant>();
        consumer.listTopics().keySet().stream()
                .filter(topic -> topic.startsWith(Topic.PREFIX))
                .sorted()
                .forEach(topic -> remnant(topic, account, found));
        return found;
    }

    private void remnant(String topic, UUID account, List<TopicRemnant> found) {
        Duration kept = retention(topic);
        Map<String, Instant> named = kept == null ? states(topic, account) : facts(topic, account);
        named.values().stream()
                .max(Instant::compareTo)
                .ifPresent(last ->
                        found.add(new TopicRemnant(topic, named.size(), kept == null ? null : last.plus(kept))));
    }

    private Map<String, Instant> states(String topic, UUID account) {
        Map<String, Instant> named = new HashMap<>();
        read(topic, message -> {
            String key = new String(message.key(), ISO_8859_1);
            named.remove(key);
            if (names(message, account)) {
                named.put(key, Instant.ofEpochMilli(message.timestamp()));
            }
        });
        return named;
    }

    private Map<String, Instant> facts(String topic, UUID account) {
        Map<String, Instant> named = new HashMap<>();
        read(topic, message -> {
            if (names(message, account)) {
                named.put(message.partition() + "/" + message.offset(), Instant.ofEpochMilli(message.timestamp()));
            }
        });
        return named;
    }

    /** Ids are written as their text, by which they are found whatever schema says so. A tombstone has nothing left but its key. */
    private static boolean names(ConsumerRecord<byte[], byte[]> message, UUID account) {
        return message.value() != null && new String(message.value(), ISO_8859_1).contains(account.toString());
    }

    /** How long messages are kept; null: as long as no newer one has the same key. */
    private @Nullable Duration retention(String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try {
            Config config = Objects.requireNonNull(
                    admin.describeConfigs(List.of(resource)).all().get().get(resource));
            return config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value().contains(TopicConfig.CLEANUP_POLICY_DELETE)
                    ? Duration.ofMillis(Long.parseLong(
                            config.get(TopicConfig.RETENTION_MS_CONFIG).value()))
                    : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka doesn't say how long it keeps " + topic, e);
        }
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
        admin.close();
    }
}
