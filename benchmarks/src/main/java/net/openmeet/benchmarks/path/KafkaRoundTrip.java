package net.openmeet.benchmarks.path;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The raw limit: one message produced with acks=all and consumed again, on a topic of its own that is deleted afterwards. */
final class KafkaRoundTrip {

    private static final int MESSAGE_BYTES = 400;

    private KafkaRoundTrip() {}

    static Percentiles measure(String bootstrapServers, int rate, Duration duration) throws Exception {
        String topic = "openmeet.benchmark." + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, 12, (short) -1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            try {
                return measureOn(topic, bootstrapServers, rate, duration);
            } finally {
                admin.deleteTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
            }
        }
    }

    private static Percentiles measureOn(String topic, String bootstrapServers, int rate, Duration duration) {
        Map<UUID, Long> sent = new ConcurrentHashMap<>();
        try (Arrivals arrivals = Arrivals.listen(bootstrapServers, topic);
                var producer = new KafkaProducer<String, byte[]>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.LINGER_MS_CONFIG,
                                0),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            SteadyRate.run(rate, duration, due -> {
                UUID key = UUID.randomUUID();
                sent.put(key, due);
                Future<RecordMetadata> unused =
                        producer.send(new ProducerRecord<>(topic, key.toString(), new byte[MESSAGE_BYTES]));
            });
            producer.flush();
            arrivals.settle();
            var percentiles = new Percentiles();
            sent.forEach((key, due) -> percentiles.add(arrivals.of(key).lastNanos() - due));
            return percentiles;
        }
    }
}
