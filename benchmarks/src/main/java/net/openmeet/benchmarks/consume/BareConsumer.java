package net.openmeet.benchmarks.consume;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The raw limit: the same messages read by one consumer that does nothing with them. */
final class BareConsumer {

    private static final Duration POLL = Duration.ofMillis(100);

    private BareConsumer() {}

    /** Messages a second, of the last {@code messages} of a topic that has {@code all}. */
    static double rate(String bootstrapServers, String topic, int messages, int all) {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long begin = System.nanoTime();
            int read = 0;
            while (read < all) {
                read += consumer.poll(POLL).count();
                if (read <= all - messages) {
                    begin = System.nanoTime();
                }
            }
            return messages * 1e9 / (System.nanoTime() - begin);
        }
    }
}
