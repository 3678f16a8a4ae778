package net.openmeet.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.platform.id.Uuids;
import net.openmeet.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The topics, as another service uses them: it publishes there, and sees what the service under test has published. */
public final class Messages {

    private final AvroCodec codec;
    private final Producer<byte[], byte[]> producer;
    private final SeenMessages seen;

    Messages(Servers servers) {
        this.codec = new AvroCodec(servers.registry());
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers(), "acks", "all", "client.id", "test"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.seen = SeenMessages.follow(servers.bootstrapServers(), codec);
    }

    /** Publishes a new message as the topic's writer would, and returns its id. It is on the topic when this returns. */
    public UUID publish(Topic topic, UUID key, SpecificRecord message) {
        UUID id = Uuids.next();
        publish(topic, key, message, id);
        return id;
    }

    /** Publishes with an id of one's own, e.g. one that was used before: a second delivery. */
    public void publish(Topic topic, UUID key, SpecificRecord message, UUID id) {
        send(record(topic, key, codec.encode(topic, message), message.getClass().getName(), id));
    }

    /** Publishes that the entity of that key is no more, as the writer of a topic of states would. */
    public void publishTombstone(Topic topic, UUID key) {
        send(record(topic, key, null, topic.messages().getFirst().getName(), Uuids.next()));
    }

    /** Publishes exactly this, however wrong it is. */
    public void send(ProducerRecord<byte[], byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new AssertionError("Kafka took no message for " + message.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** The first message of this type that fits, waiting for it up to a minute. */
    public <M extends SpecificRecord> Message<M> await(Class<M> type, Predicate<M> fits) {
        return Await.value(
                "a fitting " + type.getSimpleName(),
                () -> seen.of(type).stream()
                        .filter(message -> fits.test(message.body()))
                        .findFirst());
    }

    /** All messages of this type that fit and have been seen so far, in the order of each key. */
    public <M extends SpecificRecord> List<Message<M>> seen(Class<M> type, Predicate<M> fits) {
        return seen.of(type).stream()
                .filter(message -> fits.test(message.body()))
                .toList();
    }

    /** Returns as soon as the entity of that key is no more, waiting for it up to a minute. */
    public void awaitTombstone(Topic topic, UUID key) {
        Await.until("a tombstone of " + key, () -> seen.isGone(topic, key));
    }

    private static ProducerRecord<byte[], byte[]> record(
            Topic topic, UUID key, byte @Nullable [] value, String type, UUID id) {
        var record = new ProducerRecord<>(topic.name(), key.toString().getBytes(UTF_8), value);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/" + topic.writer(),
                        "ce_subject",
                        key.toString(),
                        "ce_time",
                        Clock.systemUTC().instant().toString(),
                        "content-type",
                        "application/avro")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }
}
