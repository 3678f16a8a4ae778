package net.openmeet.platform.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Opens producers that neither lose nor reorder: idempotent, acknowledged by every replica in sync, one request a broker
 * at a time. With the last, Kafka's client keeps a partition silent from the sending of a batch until the fate of its records has been told to
 * their callbacks ({@code guaranteeMessageOrder}), so that a later batch is on no wire while an earlier one may still fail; {@link
 * Deliveries} rests on it. With more requests on their way it would not be so: after a batch that failed for good (its time is up, the broker
 * refuses it) the client takes a new epoch and goes on with those behind it.
 */
final class RelayProducers implements Supplier<Producer<byte[], byte[]>> {

    private static final int LONGEST_BLOCK_MILLIS = 5_000;
    private static final int LONGEST_REQUEST_MILLIS = 10_000;
    private static final int LARGEST_BATCH_BYTES = 256 * 1024;

    private final Map<String, Object> properties;

    /**
     * Opens producers for one service.
     *
     * @param common how to reach Kafka, e.g. security settings
     */
    RelayProducers(Map<String, Object> common, List<String> bootstrapServers, String service, OutboxSettings settings) {
        this.properties = new HashMap<>(common);
        int sendTimeout = Math.toIntExact(settings.sendTimeout().toMillis());
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // Batches fill while a request is on its way.
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, LARGEST_BATCH_BYTES);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Math.min(LONGEST_BLOCK_MILLIS, sendTimeout));
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(LONGEST_REQUEST_MILLIS, sendTimeout));
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, sendTimeout);
    }

    @Override
    public Producer<byte[], byte[]> get() {
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
