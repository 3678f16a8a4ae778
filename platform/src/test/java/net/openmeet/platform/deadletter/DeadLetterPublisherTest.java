package net.openmeet.platform.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import net.openmeet.schemas.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class DeadLetterPublisherTest {

    private final MockProducer<byte[], byte[]> unusable = producer();
    private final MockProducer<byte[], byte[]> next = producer();
    private final Queue<MockProducer<byte[], byte[]>> producers = new ArrayDeque<>(List.of(unusable, next));

    @Test
    void takesANewProducerInThePlaceOfOneThatFailed() {
        unusable.sendException =
                new KafkaException("Cannot execute transactional method because we are in an error state");
        try (var publisher = new DeadLetterPublisher("test", producers::remove, Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> publish(publisher)).hasMessageContaining("did not take a dead letter");
            assertThat(unusable.closed()).isTrue();

            publish(publisher);
            publish(publisher);
            assertThat(next.history()).hasSize(2);
        }
        assertThat(next.closed()).isTrue();
    }

    private static void publish(DeadLetterPublisher publisher) {
        var message = new ConsumerRecord<>(Topics.SERIES.name(), 0, 7, "key".getBytes(UTF_8), new byte[] {1});
        publisher.publish(Topics.SERIES, message, new IllegalStateException("broken"), 3);
    }

    private static MockProducer<byte[], byte[]> producer() {
        return new MockProducer<>(
                true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
    }
}
