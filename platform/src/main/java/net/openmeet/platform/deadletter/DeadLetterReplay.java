package net.openmeet.platform.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import net.openmeet.platform.catalogue.KafkaAccess;
import net.openmeet.platform.catalogue.TopicCreation;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Publishes dead letters of one topic where they came from. In one Kafka transaction the message goes out again and its
 * letter is marked as dealt with: neither can happen alone, and should the message fail once more, its new letter comes
 * after that mark.
 */
final class DeadLetterReplay implements AutoCloseable {

    private final String deadLetterTopic;
    private final KafkaProducer<byte[], byte[]> producer;

    DeadLetterReplay(KafkaAccess kafka, String deadLetterTopic) {
        this.deadLetterTopic = deadLetterTopic;
        this.producer = new KafkaProducer<>(
                kafka.settings(Map.of(
                        // One replay of a topic at a time: a second one takes over from the first.
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        "replay-" + deadLetterTopic,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        TopicCreation.LARGEST_DEAD_LETTER)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    void replay(ConsumerRecord<byte[], byte[]> letter) {
        producer.beginTransaction();
        try {
            var _ = producer.send(original(letter));
            var _ = producer.send(new ProducerRecord<>(deadLetterTopic, letter.key(), null));
            producer.commitTransaction();
        } catch (KafkaException e) {
            producer.abortTransaction();
            throw e;
        }
    }

    private static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        byte[] topic = DeadLetterHeader.TOPIC.bytes(letter.headers());
        if (topic == null) {
            throw new IllegalStateException(
                    "The dead letter " + DeadLetter.id(letter) + " does not say where it came from");
        }
        boolean noValue = DeadLetterHeader.NO_VALUE.bytes(letter.headers()) != null;
        var message = new ProducerRecord<>(
                new String(topic, UTF_8),
                DeadLetterHeader.KEY.bytes(letter.headers()),
                noValue ? null : letter.value());
        for (Header header : letter.headers()) {
            if (!DeadLetterHeader.isOne(header)) {
                message.headers().add(header);
            }
        }
        return message;
    }

    @Override
    public void close() {
        producer.close();
    }
}
