package net.openmeet.platform.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Opens readers of topics. */
final class StateReaders {

    private final Map<String, Object> properties;

    /**
     * Opens readers for one service.
     *
     * @param common how to reach Kafka, e.g. security settings
     */
    StateReaders(Map<String, Object> common, List<String> bootstrapServers, String service, RebuildSettings settings) {
        this.properties = new HashMap<>(common);
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, service + "-rebuild");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // An offset that compaction took is passed over; one that can't be means to begin again.
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.records());
    }

    StateReader open(String topic) {
        return new StateReader(
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer()), topic);
    }
}
