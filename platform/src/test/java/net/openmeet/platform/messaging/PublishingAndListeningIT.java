package net.openmeet.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class PublishingAndListeningIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final UUID key = UUID.randomUUID();

    @Test
    void bringsEveryFactToTheHandlerOnceAndInOrder() {
        List<Long> handled = Collections.synchronizedList(new ArrayList<>());
        Subscription subscription =
                Subscription.to(topic).on(SeriesDeleted.class, message -> handled.add(message.getVersion()));
        try (MessagingService service = MessagingService.start("test", servers.database(), List.of(subscription))) {
            service.publish(topic, key, 1, 100);
            Eventually.until("100 messages are handled", () -> handled.size() >= 100);
            service.awaitEmptyOutbox();
        }
        assertThat(handled)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void goOnAfterAStopAndAStart() {
        List<Long> handled = Collections.synchronizedList(new ArrayList<>());
        Subscription subscription =
                Subscription.to(topic).on(SeriesDeleted.class, message -> handled.add(message.getVersion()));
        try (MessagingService service = MessagingService.start("test", servers.database(), List.of(subscription))) {
            service.publish(topic, key, 1, 1);
            Eventually.until("the first message is handled", () -> handled.contains(1L));
            service.restart();
            service.publish(topic, key, 2, 1);
            Eventually.until("the second message is handled", () -> handled.contains(2L));
        }
        assertThat(handled).containsExactly(1L, 2L);
    }

    @Test
    void describesAMessageInItsHeaders() {
        try (MessagingService service = MessagingService.start("test", servers.database(), List.of());
                TopicReader reader = TopicReader.of(topic.name())) {
            service.publish(topic, key, 1, 1);
            ConsumerRecord<byte[], byte[]> message = reader.await(1).getFirst();
            assertThat(message.key()).asString().isEqualTo(key.toString());
            assertThat(TopicReader.header(message, "ce_specversion")).isEqualTo("1.0");
            assertThat(TopicReader.header(message, "ce_type")).isEqualTo(SeriesDeleted.class.getName());
            assertThat(TopicReader.header(message, "ce_source")).isEqualTo("/test");
            assertThat(TopicReader.header(message, "ce_subject")).isEqualTo(key.toString());
            assertThat(TopicReader.header(message, "ce_time")).endsWith("Z");
            assertThat(UUID.fromString(TopicReader.header(message, "ce_id")).version())
                    .isEqualTo(7);
            assertThat(reader.decode(message).getVersion()).isOne();
        }
    }

    @Test
    void carriesTheTraceFromTheWriterToTheHandlersLogLine() {
        List<Map<String, String>> contexts = Collections.synchronizedList(new ArrayList<>());
        Subscription subscription =
                Subscription.to(topic).on(SeriesDeleted.class, message -> contexts.add(MDC.getCopyOfContextMap()));
        try (MessagingService service = MessagingService.start("test", servers.database(), List.of(subscription))) {
            Tracer tracer = service.bean(Tracer.class);
            Span span = tracer.nextSpan().start();
            try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
                service.publish(topic, key, 1, 1);
            }
            Eventually.until("the message is handled", () -> !contexts.isEmpty());
            assertThat(contexts.getFirst())
                    .containsEntry("traceId", span.context().traceId())
                    .containsEntry("service", "test");
        }
    }

    @Test
    void publishesNothingOfATransactionThatRollsBack() {
        try (MessagingService service = MessagingService.start("test", servers.database(), List.of());
                TopicReader reader = TopicReader.of(topic.name())) {
            assertThatThrownBy(() -> service.inTransaction(() -> {
                        service.bean(Outbox.class).append(Samples.fact(topic, key, 1));
                        throw new IllegalStateException("changed my mind");
                    }))
                    .hasMessage("changed my mind");
            service.publish(topic, key, 2, 1);
            reader.await(1);
            assertThat(reader.versions()).containsOnly(Map.entry(key, List.of(2L)));
        }
    }

    @Test
    void refusesTwoSubscriptionsToOneTopic() {
        List<Subscription> twice = List.of(Subscription.to(topic), Subscription.to(topic));
        assertThatThrownBy(() -> MessagingService.start("test", servers.database(), twice))
                .hasStackTraceContaining("Two subscriptions to one topic");
    }

    @Test
    void refusesAFactOutsideATransaction() {
        try (MessagingService service = MessagingService.start("test", servers.database(), List.of())) {
            Outbox outbox = service.bean(Outbox.class);
            assertThatThrownBy(() -> outbox.append(Samples.fact(topic, key, 1)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("transaction");
        }
    }
}
