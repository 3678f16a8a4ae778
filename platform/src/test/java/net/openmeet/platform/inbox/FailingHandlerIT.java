package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.messaging.Committed;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.platform.messaging.TopicWriter;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class FailingHandlerIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final UUID key = UUID.randomUUID();
    private final List<Long> applied = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void isTriedAgainInPlaceSoThatTheOrderIsKept() {
        run(
                message -> {
                    if (message.getVersion() == 2 && attempts.incrementAndGet() <= 3) {
                        throw new IllegalStateException("not yet");
                    }
                    Committed.then(() -> applied.add(message.getVersion()));
                },
                writer -> {
                    sendThree(writer);
                    Eventually.until("all are applied", () -> applied.size() == 3);
                    assertThat(applied).containsExactly(1L, 2L, 3L);
                    assertThat(attempts).hasValue(4);
                });
    }

    @Test
    void leavesNoTraceOfAnAttemptThatFailed() {
        List<Long> rows = new ArrayList<>();
        Subscription subscription = Subscription.to(topic).on(SeriesDeleted.class, message -> {
            attempts.incrementAndGet();
            throw new UnprocessableMessageException("no");
        });
        try (MessagingService service = start(subscription);
                var writer = new TopicWriter(topic)) {
            writer.send(Uuids.next(), key, 1);
            awaitDeadLetters(1);
            rows.add(service.jdbc()
                    .sql("select count(*) from inbox_message")
                    .query(Long.class)
                    .single());
        }
        assertThat(rows).containsExactly(0L);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void givesWayToTheNextMessageWhenItNeverSucceeds() {
        UUID id = Uuids.next();
        run(
                message -> {
                    if (message.getVersion() == 1) {
                        attempts.incrementAndGet();
                        throw new IllegalStateException("broken".repeat(1000));
                    }
                    Committed.then(() -> applied.add(message.getVersion()));
                },
                writer -> {
                    writer.send(id, key, 1);
                    writer.send(Uuids.next(), key, 2);
                    Eventually.until("the next one is applied", () -> applied.contains(2L));
                    ConsumerRecord<byte[], byte[]> letter = awaitDeadLetters(1).getFirst();
                    // One more where both came together: in the batch, before each was tried alone.
                    assertThat(attempts).hasValueBetween(4, 5);
                    assertThat(letter.key()).asString().isEqualTo(id.toString());
                    assertThat(letter.value()).isEqualTo(writer.valueOf(key, 1));
                    assertThat(TopicReader.header(letter, "ce_id")).isEqualTo(id.toString());
                    assertThat(TopicReader.header(letter, "dlt_exception"))
                            .isEqualTo("java.lang.IllegalStateException");
                    assertThat(TopicReader.header(letter, "dlt_message"))
                            .startsWith("brokenbroken")
                            .hasSizeLessThan(1100);
                    assertThat(TopicReader.header(letter, "dlt_topic")).isEqualTo(topic.name());
                    assertThat(TopicReader.header(letter, "dlt_offset")).isEqualTo("0");
                    assertThat(TopicReader.header(letter, "dlt_key")).isEqualTo(key.toString());
                    assertThat(TopicReader.header(letter, "dlt_attempts")).isEqualTo("4");
                    assertThat(TopicReader.header(letter, "dlt_service")).isEqualTo("test");
                });
    }

    @Test
    void countsAttemptsAlsoWhenTheKindOfFailureChanges() {
        run(
                message -> {
                    if (attempts.incrementAndGet() % 2 == 0) {
                        throw new IllegalStateException("one");
                    }
                    throw new UnsupportedOperationException("other");
                },
                writer -> {
                    writer.send(Uuids.next(), key, 1);
                    awaitDeadLetters(1);
                    assertThat(attempts).hasValueLessThanOrEqualTo(6);
                });
    }

    @Test
    void isNotBlamedForADatabaseThatIsAway() {
        run(
                message -> {
                    if (attempts.incrementAndGet() <= 10) {
                        throw new DataAccessResourceFailureException("away");
                    }
                    Committed.then(() -> applied.add(message.getVersion()));
                },
                writer -> {
                    sendThree(writer);
                    Eventually.until("all are applied", () -> applied.size() == 3);
                    assertThat(applied).containsExactly(1L, 2L, 3L);
                });
    }

    @Test
    void survivesAnErrorThatIsNoException() {
        run(
                message -> {
                    if (message.getVersion() == 1) {
                        throw new StackOverflowError();
                    }
                    Committed.then(() -> applied.add(message.getVersion()));
                },
                writer -> {
                    sendThree(writer);
                    Eventually.until("the others are applied", () -> applied.size() == 2);
                    awaitDeadLetters(1);
                });
    }

    private void run(MessageHandler<SeriesDeleted> handler, Consumer<TopicWriter> scenario) {
        try (MessagingService _ = start(Subscription.to(topic).on(SeriesDeleted.class, handler));
                var writer = new TopicWriter(topic)) {
            scenario.accept(writer);
        }
    }

    private MessagingService start(Subscription subscription) {
        return MessagingService.startImpatient(servers.database(), subscription);
    }

    private void sendThree(TopicWriter writer) {
        for (long version = 1; version <= 3; version++) {
            writer.send(Uuids.next(), key, version);
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> awaitDeadLetters(int count) {
        String letters = topic.deadLetters("test");
        Eventually.until("the dead-letter topic exists", () -> servers.hasTopic(letters));
        try (TopicReader reader = TopicReader.of(letters)) {
            return reader.await(count);
        }
    }
}
