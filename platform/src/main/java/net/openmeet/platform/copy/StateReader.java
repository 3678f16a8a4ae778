package net.openmeet.platform.copy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic from given offsets. Belongs to no group: the offsets are the reader's to keep. */
final class StateReader implements AutoCloseable {

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    StateReader(Consumer<byte[], byte[]> consumer, String topic) {
        this.consumer = consumer;
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
    }

    /** Goes to these offsets; to the beginning of a partition that has none. */
    void seek(Map<Integer, Long> offsets) {
        for (TopicPartition partition : partitions) {
            Long offset = offsets.get(partition.partition());
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else if (consumer.position(partition) != offset) {
                consumer.seek(partition, offset);
            }
        }
    }

    Iterable<ConsumerRecord<byte[], byte[]>> read(Duration atMost) {
        return consumer.poll(atMost);
    }

    /** Offsets of what is next. */
    Map<Integer, Long> offsets() {
        Map<Integer, Long> offsets = new TreeMap<>();
        partitions.forEach(partition -> offsets.put(partition.partition(), consumer.position(partition)));
        return offsets;
    }

    /** How many offsets lie between here and the end as it is now. */
    long remaining() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .mapToLong(partition -> Math.max(0, ends.getOrDefault(partition, 0L) - consumer.position(partition)))
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
