package net.openmeet.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.platform.avro.MalformedMessageException;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads every topic of the catalogue from its beginning, on a thread that ends with the JVM, and keeps what it saw. */
final class SeenMessages {

    private static final Duration POLL = Duration.ofMillis(100);

    private final List<Message<?>> all = new CopyOnWriteArrayList<>();
    private final Map<Topic, Set<String>> gone = new ConcurrentHashMap<>();
    private final AvroCodec codec;

    private SeenMessages(AvroCodec codec) {
        this.codec = codec;
    }

    static SeenMessages follow(String bootstrapServers, AvroCodec codec) {
        var seen = new SeenMessages(codec);
        Thread.ofPlatform().name("seen-messages").daemon().start(() -> seen.read(bootstrapServers));
        return seen;
    }

    <M extends SpecificRecord> List<Message<M>> of(Class<M> type) {
        return all.stream()
                .filter(message -> type.isInstance(message.body()))
                .map(message -> typed(message, type))
                .toList();
    }

    /** Whether the last message of that key was a tombstone. */
    boolean isGone(Topic topic, UUID key) {
        return gone.getOrDefault(topic, Set.of()).contains(key.toString());
    }

    private static <M extends SpecificRecord> Message<M> typed(Message<?> message, Class<M> type) {
        return new Message<>(
                message.topic(),
                message.key(),
                message.headers(),
                message.partition(),
                message.offset(),
                type.cast(message.body()));
    }

    private void read(String bootstrapServers) {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(
                Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Topics.all().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(POLL).forEach(this::keep);
            }
        }
    }

    /** What a test has spoilt on purpose is not ours to read. */
    private void keep(ConsumerRecord<byte[], byte[]> record) {
        Topic topic = Topics.all().stream()
                .filter(candidate -> candidate.name().equals(record.topic()))
                .findFirst()
                .orElseThrow();
        noteWhetherGone(topic, record);
        Map<String, String> headers = headers(record);
        Optional<Class<? extends SpecificRecord>> type = topic.messages().stream()
                .filter(candidate -> candidate.getName().equals(headers.get("ce_type")))
                .findFirst();
        if (type.isPresent() && record.value() != null) {
            try {
                SpecificRecord body = codec.decode(record.value(), type.get());
                UUID key = UUID.fromString(new String(record.key(), UTF_8));
                all.add(new Message<>(topic, key, headers, record.partition(), record.offset(), body));
            } catch (MalformedMessageException | IllegalArgumentException ignored) {
                return;
            }
        }
    }

    private void noteWhetherGone(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        if (record.key() != null) {
            Set<String> keys = gone.computeIfAbsent(topic, any -> ConcurrentHashMap.newKeySet());
            var key = new String(record.key(), UTF_8);
            if (record.value() == null) {
                keys.add(key);
            } else {
                keys.remove(key);
            }
        }
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return headers;
    }
}
