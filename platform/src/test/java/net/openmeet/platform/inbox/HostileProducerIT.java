package net.openmeet.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.platform.messaging.TopicWriter;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostileProducerIT {

    private static final byte[] NOT_UTF8 = {(byte) 0xff, (byte) 0xfe};

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final UUID key = UUID.randomUUID();
    private final List<Long> applied = Collections.synchronizedList(new ArrayList<>());

    @Test
    void stopsNobodyAndFindsItsMessagesInTheDeadLetters() {
        try (MessagingService _ = start();
                var writer = new TopicWriter(topic)) {
            byte[] good = writer.valueOf(key, 1);
            writer.send(key, good, Map.of());
            writer.send(key, good, with(writer, "ce_type", NOT_UTF8));
            writer.send(key, good, with(writer, "ce_type", "x".repeat(10_000).getBytes(UTF_8)));
            writer.send(key, good, with(writer, "ce_id", "not-a-uuid".getBytes(UTF_8)));
            writer.send(key, good, with(writer, "ce_id", NOT_UTF8));
            writer.send(key, good, with(writer, "ce_id", null));
            writer.send(key, null, writer.headers(Uuids.next()));
            writer.send(key, new byte[0], writer.headers(Uuids.next()));
            writer.send(key, "{\"json\": true}".getBytes(UTF_8), writer.headers(Uuids.next()));
            writer.send(key, with(good, 0, (byte) 1), writer.headers(Uuids.next()));
            writer.send(key, with(good, 1, (byte) 0x7f), writer.headers(Uuids.next()));
            writer.send(key, with(good, 1, (byte) 0xff), writer.headers(Uuids.next()));
            writer.send(key, with(good, 4, (byte) 0), writer.headers(Uuids.next()));
            writer.send(key, Arrays.copyOf(good, good.length - 3), writer.headers(Uuids.next()));
            writer.send(key, Arrays.copyOf(good, good.length + 3), writer.headers(Uuids.next()));
            writer.send(key, longestString(good), writer.headers(Uuids.next()));
            writer.send(Uuids.next(), key, 2);
            Eventually.until("the good one is applied", () -> applied.contains(2L));
            try (TopicReader letters = TopicReader.of(topic.deadLetters("test"))) {
                assertThat(letters.await(16)).hasSize(16);
            }
            assertThat(applied).containsExactly(2L);
        }
    }

    @Test
    void mayPretendToBeInATraceThatIsNone() {
        try (MessagingService _ = start();
                var writer = new TopicWriter(topic)) {
            writer.send(key, writer.valueOf(key, 1), with(writer, "traceparent", NOT_UTF8));
            writer.send(key, writer.valueOf(key, 2), with(writer, "traceparent", "00-zz-zz-01".getBytes(UTF_8)));
            writer.send(key, writer.valueOf(key, 3), with(writer, "traceparent", new byte[5000]));
            Eventually.until("all are applied", () -> applied.equals(List.of(1L, 2L, 3L)));
        }
    }

    @Test
    void isSkippedAndCountedWhenItsTypeIsUnknownHoweverBrokenTheRest() {
        try (MessagingService service = start();
                var writer = new TopicWriter(topic)) {
            writer.send(key, new byte[] {1, 2, 3}, with(writer, "ce_type", "net.example.Unknown".getBytes(UTF_8)));
            writer.send(Uuids.next(), key, 2);
            Eventually.until("the good one is applied", () -> applied.contains(2L));
            Counter skipped = service.bean(MeterRegistry.class)
                    .get("openmeet.inbox.skipped")
                    .tag("topic", topic.name())
                    .counter();
            // Once the batch is committed that both may be in.
            Eventually.until("the other one is counted", () -> skipped.count() > 0);
            assertThat(skipped.count()).isOne();
            try (TopicReader letters = TopicReader.of(topic.deadLetters("test"))) {
                assertThat(letters.records()).isEmpty();
            }
        }
    }

    private MessagingService start() {
        Subscription subscription =
                Subscription.to(topic).on(SeriesDeleted.class, message -> applied.add(message.getVersion()));
        return MessagingService.start("test", servers.database(), List.of(subscription));
    }

    private static Map<String, byte[]> with(TopicWriter writer, String header, byte @Nullable [] value) {
        Map<String, byte[]> headers = new HashMap<>(writer.headers(Uuids.next()));
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        return headers;
    }

    private static byte[] with(byte[] value, int place, byte other) {
        byte[] changed = value.clone();
        changed[place] = other;
        return changed;
    }

    /** Says that a string of 2 GiB follows, which it doesn't. */
    private static byte[] longestString(byte[] good) {
        return ByteBuffer.allocate(10)
                .put(good, 0, 5)
                .put(new byte[] {(byte) 0xee, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f})
                .array();
    }
}
