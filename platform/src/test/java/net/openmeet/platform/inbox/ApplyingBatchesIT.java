package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.messaging.Committed;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.platform.messaging.TopicWriter;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What is on a topic before its listener starts comes with one poll. */
class ApplyingBatchesIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final UUID key = UUID.randomUUID();
    private final List<Long> applied = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());

    @Test
    void givesAHandlerAllThatCameTogetherInItsOrder() {
        send(1, 50);
        try (MessagingService service = start()) {
            Eventually.until("all are applied", () -> applied.size() == 50);
            assertThat(count(service, "handled")).isEqualTo(50);
        }
        assertThat(applied).isEqualTo(versions(1, 50));
        assertThat(sizes).contains(50);
    }

    @Test
    void appliesOnceWhatStandsTwiceInABatch() {
        UUID twice = Uuids.next();
        try (var writer = new TopicWriter(topic)) {
            writer.send(twice, key, 1);
            writer.send(Uuids.next(), key, 2);
            writer.send(twice, key, 1);
            writer.send(Uuids.next(), key, 3);
        }
        try (MessagingService service = start()) {
            Eventually.until("all are applied", () -> applied.size() == 3);
            assertThat(count(service, "duplicates")).isEqualTo(1);
        }
        assertThat(applied).containsExactly(1L, 2L, 3L);
    }

    @Test
    void deadLettersTheUnreadableOneInItsMiddleAlone() {
        send(1, 10);
        try (var writer = new TopicWriter(topic)) {
            writer.send(key, "no record".getBytes(StandardCharsets.UTF_8), writer.headers(Uuids.next()));
        }
        send(11, 10);
        try (MessagingService service = start()) {
            Eventually.until("all others are applied", () -> applied.size() == 20);
            assertThat(count(service, "dead.lettered")).isEqualTo(1);
        }
        assertThat(applied).isEqualTo(versions(1, 20));
    }

    @Test
    void triesTheOneThatFailsAsOftenAsAnyAndTheOthersOnce() {
        send(1, 20);
        Subscription subscription = Subscription.to(topic).onBatch(SeriesDeleted.class, messages -> {
            if (messages.stream().anyMatch(message -> message.getVersion() == 7)) {
                throw new IllegalStateException("seven");
            }
            note(messages);
        });
        try (MessagingService service = start(subscription)) {
            Eventually.until("all others are applied", () -> applied.size() == 19);
            assertThat(count(service, "failed")).isEqualTo(4);
            assertThat(count(service, "dead.lettered")).isEqualTo(1);
            try (TopicReader letters = TopicReader.of(topic.deadLetters("test"))) {
                assertThat(TopicReader.header(letters.await(1).getFirst(), "dlt_attempts"))
                        .isEqualTo("4");
            }
        }
        assertThat(applied).doesNotContain(7L).isSorted().doesNotHaveDuplicates();
        // Those before it each alone, those behind it together again.
        assertThat(sizes).contains(13);
    }

    @Test
    void belongToTheTraceThatAllCameFrom() {
        List<String> traces = Collections.synchronizedList(new ArrayList<>());
        Subscription subscription = Subscription.to(topic).onBatch(SeriesDeleted.class, messages -> {
            traces.add(MDC.get("traceId"));
            note(messages);
        });
        try (MessagingService service = start(subscription)) {
            Tracer tracer = service.bean(Tracer.class);
            Span span = tracer.nextSpan().start();
            try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
                service.publish(topic, key, 1, 20);
            }
            Eventually.until("all are applied", () -> applied.size() == 20);
            assertThat(traces).containsOnly(span.context().traceId());
        }
    }

    @Test
    void mixTracesThatAreNone() {
        try (var writer = new TopicWriter(topic)) {
            for (String trace : List.of("00-zz-zz-01", "", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")) {
                Map<String, byte[]> headers = writer.headers(Uuids.next());
                headers.put("traceparent", trace.getBytes(StandardCharsets.UTF_8));
                writer.send(key, writer.valueOf(key, 1), headers);
            }
        }
        try (MessagingService _ = start()) {
            Eventually.until("all are applied", () -> applied.size() == 3);
        }
    }

    private MessagingService start() {
        return start(Subscription.to(topic).onBatch(SeriesDeleted.class, this::note));
    }

    private MessagingService start(Subscription subscription) {
        return MessagingService.startImpatient(servers.database(), subscription);
    }

    private void note(List<SeriesDeleted> messages) {
        Committed.then(() -> {
            sizes.add(messages.size());
            messages.forEach(message -> applied.add(message.getVersion()));
        });
    }

    private void send(long first, int count) {
        try (var writer = new TopicWriter(topic)) {
            versions(first, count).forEach(version -> writer.send(Uuids.next(), key, version));
        }
    }

    private static List<Long> versions(long first, int count) {
        return LongStream.range(first, first + count).boxed().toList();
    }

    private double count(MessagingService service, String meter) {
        return service.bean(MeterRegistry.class)
                .get("openmeet.inbox." + meter)
                .tag("topic", topic.name())
                .counter()
                .count();
    }
}
