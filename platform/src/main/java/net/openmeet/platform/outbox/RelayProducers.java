package net.openmeet.platform.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Opens producers that neither lose nor reorder: idempotent, acknowledged by every replica in sync. */
final class RelayProducers implements Supplier<Producer<byte[], byte[]>> {

    private static final int LONGEST_BLOCK_MILLIS = 5_000;
    private static final int LONGEST_REQUEST_MILLIS = 10_000;

    private final Map<String, Object> properties;

    /**
     * Opens producers for one service.
     *
     * @param common how to reach Kafka, e.g. security settings
     */
    RelayProducers(Map<String, Object> common, List<String> bootstrapServers, String service, OutboxSettings settings) {
        this.properties = new HashMap<>(common);
        int sendTimeout = Math.toIntExact(settings.sendTimeout().toMillis());
        properties.putAll(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                service + "-outbox",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                // A key waits for its acknowledgement anyway; batches fill while requests are on their way.
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                Math.min(LONGEST_BLOCK_MILLIS, sendTimeout),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.min(LONGEST_REQUEST_MILLIS, sendTimeout),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                sendTimeout));
    }

    @Override
    public Producer<byte[], byte[]> get() {
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
