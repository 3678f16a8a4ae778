package net.openmeet.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.schemas.Topic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes to a topic whatever a test likes, as a producer could that isn't ours. */
public final class TopicWriter implements AutoCloseable {

    private final Topic topic;
    private final AvroCodec codec = new AvroCodec(MessagingServers.shared().registry());
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    MessagingServers.shared().bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    public TopicWriter(Topic topic) {
        this.topic = topic;
    }

    /** The value that a well-made message has. */
    public byte[] valueOf(UUID key, long version) {
        return codec.encode(topic, Samples.message(key, version));
    }

    /** A well-made message. */
    public void send(UUID id, UUID key, long version) {
        send(key, valueOf(key, version), headers(id));
    }

    /** Any message; all of one key go to the same partition. */
    public void send(UUID key, byte @Nullable [] value, Map<String, byte[]> headers) {
        var message = new ProducerRecord<>(topic.name(), key.toString().getBytes(UTF_8), value);
        headers.forEach(message.headers()::add);
        try {
            producer.send(message).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The headers that a well-made message needs. */
    public Map<String, byte[]> headers(UUID id) {
        Map<String, byte[]> headers = new HashMap<>();
        headers.put("ce_id", id.toString().getBytes(UTF_8));
        headers.put("ce_type", topic.messages().getFirst().getName().getBytes(UTF_8));
        return headers;
    }

    @Override
    public void close() {
        producer.close();
        codec.close();
    }
}
