package net.openmeet.benchmarks.path;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** When messages of a topic arrive, by key, from the moment of listening on. */
final class Arrivals implements AutoCloseable {

    private static final Duration QUIET = Duration.ofSeconds(3);

    private final Map<String, OfKey> byKey = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile long latest = System.nanoTime();
    private volatile boolean closed;

    private Arrivals(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
        this.thread = Thread.ofPlatform().name("arrivals").start(this::poll);
    }

    /** First and last arrival of a key's messages, by {@link System#nanoTime}. */
    record OfKey(long firstNanos, long lastNanos, int messages) {

        OfKey and(OfKey later) {
            return new OfKey(firstNanos, later.lastNanos, messages + later.messages);
        }
    }

    static Arrivals listen(String bootstrapServers, String topic) {
        var consumer = new KafkaConsumer<String, byte[]>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new Arrivals(consumer);
    }

    /** Waits until nothing has arrived for three seconds. */
    void settle() {
        long begin = System.nanoTime();
        while (System.nanoTime() - Math.max(begin, latest) < QUIET.toNanos()) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    OfKey of(UUID key) {
        OfKey seen = byKey.get(key.toString());
        if (seen == null) {
            throw new IllegalStateException("Nothing arrived for " + key);
        }
        return seen;
    }

    private void poll() {
        while (!closed) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                latest = System.nanoTime();
                byKey.merge(keyOf(message), new OfKey(latest, latest, 1), OfKey::and);
            }
        }
        consumer.close();
    }

    private static String keyOf(ConsumerRecord<String, byte[]> message) {
        return message.key() == null ? "" : message.key();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
