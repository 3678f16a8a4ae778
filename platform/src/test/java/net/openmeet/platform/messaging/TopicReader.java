package net.openmeet.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.platform.avro.MalformedMessageException;
import net.openmeet.schemas.series.SeriesDeleted;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads everything that is, and comes to be, on a topic. */
public final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final AvroCodec codec = new AvroCodec(MessagingServers.shared().registry());
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    private TopicReader(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    public static TopicReader of(String topic) {
        return of(topic, MessagingServers.shared().bootstrapServers());
    }

    public static TopicReader of(String topic, String bootstrapServers) {
        var consumer = new KafkaConsumer<byte[], byte[]>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new TopicReader(consumer);
    }

    /** What has been read, per partition in its order. */
    public List<ConsumerRecord<byte[], byte[]>> records() {
        consumer.poll(Duration.ofMillis(50)).forEach(records::add);
        return Collections.unmodifiableList(records);
    }

    public List<ConsumerRecord<byte[], byte[]>> await(int count) {
        Eventually.until(count + " messages", () -> records().size() >= count);
        return Collections.unmodifiableList(records);
    }

    /** The versions that have been read, per key in the order of the topic; a message that came twice stands once. */
    public Map<UUID, List<Long>> versions() {
        Map<UUID, List<Long>> versions = new LinkedHashMap<>();
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> message : records()) {
            if (seen.put(header(message, "ce_id"), true) == null) {
                SeriesDeleted content = decode(message);
                versions.computeIfAbsent(content.getSeriesId(), key -> new ArrayList<>())
                        .add(content.getVersion());
            }
        }
        return versions;
    }

    public SeriesDeleted decode(ConsumerRecord<byte[], byte[]> message) {
        try {
            return codec.decode(message.value(), SeriesDeleted.class);
        } catch (MalformedMessageException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of a header, "" if there is none. */
    public static String header(ConsumerRecord<?, ?> message, String name) {
        @Nullable Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
        codec.close();
    }
}
