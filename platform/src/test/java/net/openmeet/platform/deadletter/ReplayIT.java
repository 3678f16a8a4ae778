package net.openmeet.platform.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.catalogue.KafkaAccess;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.platform.messaging.TopicWriter;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ReplayIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final String letters = topic.deadLetters("test");
    private final DeadLetters deadLetters = new DeadLetters(KafkaAccess.anonymous(servers.bootstrapServers()));
    private final UUID key = UUID.randomUUID();
    private final List<Long> applied = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean broken = true;

    @Test
    void appliesAMessageOnceTheCauseIsGone() {
        UUID id = Uuids.next();
        try (MessagingService _ = start();
                var writer = new TopicWriter(topic)) {
            writer.send(id, key, 1);
            awaitLetters(1);
            assertThat(deadLetters.topics()).contains(letters);
            DeadLetter letter = deadLetters.list(letters).getFirst();
            assertThat(letter.id()).isEqualTo(id.toString());
            assertThat(letter.reason()).isEqualTo("broken");
            assertThat(letter.key()).isEqualTo(key.toString());
            assertThat(deadLetters.show(id.toString()))
                    .hasValueSatisfying(content -> assertThat(content.headers()).containsEntry("ce_id", id.toString()));

            broken = false;
            assertThat(deadLetters.replay(id.toString())).isOne();
            Eventually.until("it is applied", () -> applied.equals(List.of(1L)));
            assertThat(deadLetters.list(letters)).isEmpty();
            assertThat(deadLetters.replay(id.toString())).isZero();
        }
    }

    @Test
    void bringsAMessageBackToTheDeadLettersThatFailsOnceMore() {
        UUID id = Uuids.next();
        try (MessagingService _ = start();
                var writer = new TopicWriter(topic)) {
            writer.send(id, key, 1);
            awaitLetters(1);
            String before = deadLetters.list(letters).getFirst().place();
            deadLetters.replay(id.toString());
            Eventually.until(
                    "it is back",
                    () -> deadLetters.list(letters).stream()
                            .anyMatch(letter -> !letter.place().equals(before)));
            assertThat(deadLetters.list(letters)).hasSize(1);
        }
    }

    @Test
    void publishesEverythingOfATopicAsItWas() {
        try (MessagingService _ = start();
                var writer = new TopicWriter(topic)) {
            for (long version = 1; version <= 20; version++) {
                writer.send(Uuids.next(), key, version);
            }
            Map<String, byte[]> odd = writer.headers(Uuids.next());
            odd.put("custom", "value".getBytes(UTF_8));
            writer.send(key, null, odd);
            awaitLetters(21);
            broken = false;
            assertThat(deadLetters.replayAll(letters)).isEqualTo(21);
            Eventually.until("all that can be are applied", () -> applied.size() == 20);
            assertThat(applied).isSorted();
            Eventually.until(
                    "the odd one is back", () -> deadLetters.list(letters).size() == 1);
            try (TopicReader reader = TopicReader.of(topic.name())) {
                ConsumerRecord<byte[], byte[]> replayed = reader.await(42).getLast();
                assertThat(replayed.value()).isNull();
                assertThat(TopicReader.header(replayed, "custom")).isEqualTo("value");
                assertThat(TopicReader.header(replayed, "dlt_topic")).isEmpty();
            }
            assertThat(deadLetters.list())
                    .extracting(DeadLetter::deadLetterTopic)
                    .contains(letters);
        }
    }

    @Test
    void leavesTheMessageFirstInItsPartitionWhileItsLetterCannotBeWritten() throws Exception {
        try (MessagingService service = start();
                var writer = new TopicWriter(topic)) {
            Eventually.until("the service listens", () -> servers.hasTopic(letters));
            try (Admin admin = MessagingServers.admin(servers.bootstrapServers())) {
                admin.deleteTopics(List.of(letters)).all().get();
            }
            UUID id = Uuids.next();
            writer.send(id, key, 1);
            writer.send(Uuids.next(), key, 2);
            Eventually.until("it has been tried", () -> failures(service) > 2);
            assertThat(applied).isEmpty();

            MessagingServers.create(servers.bootstrapServers(), new Topic(letters, "", 1, "test", List.of()));
            awaitLetters(2);
            assertThat(deadLetters.list(letters).getFirst().id()).isEqualTo(id.toString());
        }
    }

    private double failures(MessagingService service) {
        Counter failed = service.bean(MeterRegistry.class)
                .find("openmeet.inbox.failed")
                .tag("topic", topic.name())
                .counter();
        return failed == null ? 0 : failed.count();
    }

    private MessagingService start() {
        Subscription subscription = Subscription.to(topic).on(SeriesDeleted.class, message -> {
            if (broken) {
                throw new UnprocessableMessageException("broken");
            }
            applied.add(message.getVersion());
        });
        return MessagingService.start(
                "test",
                servers.database(),
                List.of(subscription),
                "openmeet.inbox.longest-back-off=100ms",
                "openmeet.inbox.dead-letter-timeout=1s");
    }

    private void awaitLetters(int count) {
        Eventually.until("the dead-letter topic exists", () -> servers.hasTopic(letters));
        Eventually.until(
                count + " dead letters", () -> deadLetters.list(letters).size() == count);
    }
}
