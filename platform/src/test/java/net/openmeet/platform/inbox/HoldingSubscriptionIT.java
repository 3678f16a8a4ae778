package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicWriter;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;

class HoldingSubscriptionIT {

    private static final String[] QUICK = {
        "openmeet.inbox.retries=1", "openmeet.inbox.first-back-off=1ms", "openmeet.inbox.longest-back-off=20ms"
    };

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final UUID key = UUID.randomUUID();
    private final List<Long> restricted = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> followed = Collections.synchronizedList(new ArrayList<>());
    private final List<UUID> denied = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void triesAFailingHandlerForEverAndNeverDeadLetters() {
        broken.set(true);
        try (MessagingService _ = start();
                var writer = new TopicWriter(topic)) {
            writer.send(Uuids.next(), key, 1);
            writer.send(Uuids.next(), key, 2);
            Eventually.until("it was tried more often than messages are", () -> attempts.get() > 5);
            assertThat(restricted).isEmpty();
            broken.set(false);
            Eventually.until("both are applied", () -> restricted.size() == 2);
        }
        assertThat(restricted).containsExactly(1L, 2L);
        assertThat(denied).isEmpty();
    }

    @Test
    void isNotHeldUpByTheServicesOtherSubscription() {
        try (MessagingService _ = start();
                var writer = new TopicWriter(topic)) {
            UUID once = Uuids.next();
            writer.send(once, key, 1);
            writer.send(once, key, 1);
            writer.send(Uuids.next(), key, 2);
            Eventually.until("both have applied both", () -> restricted.size() == 2 && followed.size() == 2);
        }
        assertThat(restricted).containsExactly(1L, 2L);
        assertThat(followed).containsExactly(1L, 2L);
    }

    @Test
    void deniesWhatAnUnreadableMessageIsAbout() {
        try (MessagingService service = start();
                var writer = new TopicWriter(topic)) {
            writer.send(key, "no record".getBytes(StandardCharsets.UTF_8), writer.headers(Uuids.next()));
            writer.send(Uuids.next(), key, 2);
            Eventually.until("the one behind it is applied", () -> restricted.contains(2L));
            assertThat(service.bean(MeterRegistry.class)
                            .get("openmeet.inbox.denied")
                            .tag("group", "test.restrictions")
                            .counter()
                            .count())
                    .isEqualTo(1);
        }
        assertThat(denied).containsExactly(key);
    }

    private MessagingService start() {
        return MessagingService.start(
                "test",
                servers.database(),
                List.of(
                        Subscription.to(topic).on(SeriesDeleted.class, message -> followed.add(message.getVersion())),
                        Subscription.to(topic)
                                .named("restrictions")
                                .holding(denied::add)
                                .on(SeriesDeleted.class, this::restrict)),
                QUICK);
    }

    private void restrict(SeriesDeleted message) {
        attempts.incrementAndGet();
        if (broken.get()) {
            throw new IllegalStateException("not yet");
        }
        restricted.add(message.getVersion());
    }
}
