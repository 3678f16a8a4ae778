package net.openmeet.launcher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.embedded.KafkaBroker;
import net.openmeet.platform.catalogue.KafkaAccess;
import net.openmeet.platform.catalogue.TopicAccess;
import net.openmeet.platform.catalogue.TopicCreation;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kafka as docker-compose.yml sets it up, with the rights that the catalogue gives. */
class UsingForeignTopicsIT {

    private static final byte[] NOTHING = new byte[0];
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path directory;

    private static KafkaBroker broker;

    @BeforeAll
    static void start() throws IOException {
        broker = ComposeKafka.start(directory);
        TopicCreation.create(ComposeKafka.as("admin", broker));
        TopicAccess.write(ComposeKafka.as("admin", broker), List.of("calendar"));
        Topics.all().forEach(topic -> assertThat(writes("admin", topic)).isTrue());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    static Stream<String> services() {
        return TopicAccess.services().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void readsWhatTheCatalogueLetsAServiceRead(String service) {
        assertThat(readable(service))
                .isEqualTo(names(
                        Topics.all().stream().filter(topic -> topic.readers().contains(service))));
    }

    @ParameterizedTest
    @MethodSource("services")
    void writesAServicesOwnTopicsAlone(String service) {
        assertThat(names(Topics.all().stream().filter(topic -> writes(service, topic))))
                .isEqualTo(names(
                        Topics.all().stream().filter(topic -> topic.writer().equals(service))));
    }

    @Test
    void showsASubscriberOpenTopicsAsLongAsItIsOne() {
        assertThat(readable("calendar")).isEqualTo(names(Topics.all().stream().filter(Topic::open)));
        assertThat(Topics.all()).noneMatch(topic -> writes("calendar", topic));

        TopicAccess.Written written = TopicAccess.write(ComposeKafka.as("admin", broker), List.of());

        assertThat(written.removed()).isNotEmpty().allMatch(line -> line.startsWith("User:calendar"));
        assertThat(readable("calendar")).isEmpty();
    }

    @Test
    void giveNothingToWhoeverDoesNotSayWhoTheyAre() {
        Map<String, Object> hurry = Map.of("default.api.timeout.ms", 3_000, "request.timeout.ms", 2_000);

        try (Admin stranger =
                Admin.create(KafkaAccess.anonymous(broker.bootstrapServers()).settings(hurry))) {
            assertThatThrownBy(() -> stranger.listTopics().names().get()).isInstanceOf(ExecutionException.class);
        }
        try (Admin impostor = Admin.create(
                ComposeKafka.as("attendance-service", "guessed", broker).settings(hurry))) {
            assertThatThrownBy(() -> impostor.listTopics().names().get())
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void keepsAServicesGroupsToItself() {
        assertThatCode(() -> committed("attendance-service")).doesNotThrowAnyException();
        assertThatCode(() -> committed("attendance-service.restrictions")).doesNotThrowAnyException();
        assertThatThrownBy(() -> committed("occurrence-service")).isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void letsAServiceMakeDeadLetterTopicsOfItsOwn() {
        KafkaAccess attendance = ComposeKafka.as("attendance-service", broker);

        TopicCreation.createDeadLetters(
                attendance, TopicCreation.BROKERS_REPLICATION, "attendance-service", List.of(Topics.OCCURRENCES));

        assertThatThrownBy(() -> TopicCreation.createDeadLetters(
                        attendance, TopicCreation.BROKERS_REPLICATION, "occurrence-service", List.of(Topics.SERIES)))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    private static Set<String> readable(String user) {
        return names(Topics.all().stream().filter(topic -> reads(user, topic)));
    }

    private static Set<String> names(Stream<Topic> topics) {
        return topics.map(Topic::name).collect(Collectors.toSet());
    }

    private static boolean reads(String user, Topic topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(user, user)) {
            var partition = new TopicPartition(topic.name(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            ConsumerRecords<byte[], byte[]> found = consumer.poll(PATIENCE);
            assertThat(found.isEmpty())
                    .as(topic.name() + " has something to read")
                    .isFalse();
            return true;
        } catch (TopicAuthorizationException e) {
            return false;
        }
    }

    private static void committed(String group) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer("attendance-service", group)) {
            consumer.committed(Set.of(new TopicPartition(Topics.OCCURRENCES.name(), 0)));
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String user, String group) {
        return new KafkaConsumer<>(
                ComposeKafka.as(user, broker).settings(Map.of("group.id", group, "enable.auto.commit", false)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static boolean writes(String user, Topic topic) {
        try (var producer = new KafkaProducer<>(
                ComposeKafka.as(user, broker).settings(Map.of("enable.idempotence", true)),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.name(), 0, NOTHING, NOTHING))
                    .get();
            return true;
        } catch (ExecutionException | KafkaException e) {
            assertThat(e)
                    .satisfiesAnyOf(
                            failure -> assertThat(failure).isInstanceOf(AuthorizationException.class),
                            failure -> assertThat(failure).hasCauseInstanceOf(AuthorizationException.class));
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
