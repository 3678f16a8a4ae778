package net.openmeet.platform.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.openmeet.schemas.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Writes a message that a service could not handle, with the reason, to the dead-letter topic of the service. */
public final class DeadLetterPublisher implements AutoCloseable {

    private static final int LONGEST_TEXT = 1000;

    private final String service;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Duration timeout;
    private @Nullable Producer<byte[], byte[]> producer;

    /**
     * A publisher for one service.
     *
     * @param producers opens the producer with the first dead letter, which hopefully never comes
     * @param timeout how long Kafka may take to acknowledge one
     */
    public DeadLetterPublisher(String service, Supplier<Producer<byte[], byte[]>> producers, Duration timeout) {
        this.service = service;
        this.producers = producers;
        this.timeout = timeout;
    }

    /**
     * Publishes the message, and returns when Kafka has it.
     *
     * @param topic where it came from
     * @param message as it was read: keys and values are byte arrays
     * @param attempts how often it was tried
     * @throws IllegalStateException if Kafka doesn't acknowledge it; then the message must not be passed over
     */
    public void publish(Topic topic, ConsumerRecord<?, ?> message, Throwable reason, int attempts) {
        Producer<byte[], byte[]> open = producer();
        try {
            open.send(letter(topic, message, reason, attempts)).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException | IllegalStateException e) {
            // Some failures leave a producer unusable for good, e.g. a permission that was missing for a moment.
            discard(open);
            throw new IllegalStateException("Kafka did not take a dead letter from " + message.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing a dead letter", e);
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(timeout);
        }
    }

    private synchronized void discard(Producer<byte[], byte[]> unusable) {
        if (producer == unusable) {
            producer = null;
            unusable.close(Duration.ZERO);
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> open = producer;
        if (open == null) {
            open = producers.get();
            producer = open;
        }
        return open;
    }

    private ProducerRecord<byte[], byte[]> letter(
            Topic topic, ConsumerRecord<?, ?> message, Throwable reason, int attempts) {
        byte[] value = (byte[]) message.value();
        byte[] key = (byte[]) message.key();
        var letter = new ProducerRecord<>(
                topic.deadLetters(service), id(message).getBytes(UTF_8), value == null ? new byte[0] : value);
        Headers headers = letter.headers();
        for (Header header : message.headers()) {
            if (!DeadLetterHeader.isOne(header)) {
                headers.add(header);
            }
        }
        DeadLetterHeader.EXCEPTION.add(headers, reason.getClass().getName());
        DeadLetterHeader.MESSAGE.add(headers, bounded(String.valueOf(reason.getMessage())));
        DeadLetterHeader.SERVICE.add(headers, service);
        DeadLetterHeader.TOPIC.add(headers, message.topic());
        DeadLetterHeader.PARTITION.add(headers, Integer.toString(message.partition()));
        DeadLetterHeader.OFFSET.add(headers, Long.toString(message.offset()));
        DeadLetterHeader.ATTEMPTS.add(headers, Integer.toString(attempts));
        DeadLetterHeader.FAILED_AT.add(headers, Instant.now().toString());
        if (key != null) {
            DeadLetterHeader.KEY.add(headers, key);
        }
        if (value == null) {
            DeadLetterHeader.NO_VALUE.add(headers, "true");
        }
        return letter;
    }

    /** The message's own id; its place in the topic if it has none that can be one. */
    private static String id(ConsumerRecord<?, ?> message) {
        Header id = message.headers().lastHeader("ce_id");
        if (id != null && id.value() != null) {
            try {
                return UUID.fromString(new String(id.value(), UTF_8)).toString();
            } catch (IllegalArgumentException e) {
                return place(message);
            }
        }
        return place(message);
    }

    private static String place(ConsumerRecord<?, ?> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
