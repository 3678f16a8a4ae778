package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.openmeet.platform.messaging.ChildBroker;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.schemas.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrokerDownIT {

    private static final int AT_ONCE = 20;

    private final MessagingServers servers = MessagingServers.shared();
    private final List<UUID> keys = Stream.generate(UUID::randomUUID).limit(20).toList();
    private ChildBroker broker = ChildBroker.start();
    private final Topic topic = servers.topic(broker.bootstrapServers());

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    @Test
    void isKilledAndKeepsTheOrderOfEveryKeyWhenItComesBack() {
        try (MessagingService service = start()) {
            publish(service, 1);
            service.awaitEmptyOutbox();
            publish(service, 1 + AT_ONCE);
            // While rows are on their way: some of them acknowledged, some written, some not.
            broker.kill();
            publish(service, 1 + 2 * AT_ONCE);
            Eventually.until("the relay has noticed", () -> hasHeldTheTopic(service));
            publish(service, 1 + 3 * AT_ONCE);
            broker = broker.again();
            service.awaitEmptyOutbox();
            assertEveryKeyHas(4 * AT_ONCE);
        }
    }

    @Test
    void holdsUpNoServiceThatStartsWithoutIt() {
        broker.kill();
        try (MessagingService service = start()) {
            publish(service, 1);
            publish(service, 1 + AT_ONCE);
            broker = broker.again();
            service.awaitEmptyOutbox();
            assertEveryKeyHas(2 * AT_ONCE);
        }
    }

    private MessagingService start() {
        return MessagingService.start(
                "test",
                servers.database(),
                broker.bootstrapServers(),
                servers.registry(),
                List.of(),
                "openmeet.outbox.send-timeout=2s",
                "openmeet.outbox.first-back-off=200ms",
                "openmeet.outbox.longest-back-off=1s");
    }

    private void publish(MessagingService service, long firstVersion) {
        for (UUID key : keys) {
            service.publish(topic, key, firstVersion, AT_ONCE);
        }
    }

    private void assertEveryKeyHas(int count) {
        try (TopicReader reader = TopicReader.of(topic.name(), broker.bootstrapServers())) {
            // A row that was on its way may be there twice.
            Eventually.until("all versions are there", () -> versions(reader) == keys.size() * count);
            assertThat(reader.versions())
                    .hasSameSizeAs(keys)
                    .allSatisfy((key, versions) -> assertThat(versions)
                            .isEqualTo(LongStream.rangeClosed(1, count).boxed().toList()));
        }
    }

    private static int versions(TopicReader reader) {
        return reader.versions().values().stream().mapToInt(List::size).sum();
    }

    private static boolean hasHeldTheTopic(MessagingService service) {
        MeterRegistry meters = service.bean(MeterRegistry.class);
        return meters.get("openmeet.outbox.held").counter().count() > 0;
    }
}
