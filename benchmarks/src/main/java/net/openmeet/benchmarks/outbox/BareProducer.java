package net.openmeet.benchmarks.outbox;

import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.openmeet.schemas.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The raw limit: messages of the same size, with nothing to read them from and no order to keep but a partition's. */
final class BareProducer {

    private static final int MESSAGE_BYTES = 100;

    private BareProducer() {}

    /** Acknowledged messages a second. */
    static double rate(String bootstrapServers, int messages, int keys) {
        var failed = new AtomicInteger();
        long begin;
        long end;
        try (var producer = new KafkaProducer<String, byte[]>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.partitionsFor(Topics.ATTENDANCE.name());
            begin = System.nanoTime();
            for (int i = 0; i < messages; i++) {
                Future<RecordMetadata> unused = producer.send(
                        new ProducerRecord<>(
                                Topics.ATTENDANCE.name(),
                                SampleFacts.key(i, keys).toString(),
                                new byte[MESSAGE_BYTES]),
                        (metadata, failure) -> {
                            if (failure != null) {
                                failed.incrementAndGet();
                            }
                        });
            }
            producer.flush();
            end = System.nanoTime();
        }
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " messages were refused");
        }
        return messages * 1e9 / (end - begin);
    }
}
