package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.openmeet.embedded.KafkaBroker;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.schemas.Topic;
import org.junit.jupiter.api.Test;

class BrokerDownIT {

    private static final int PER_KEY = 60;

    private final MessagingServers servers = MessagingServers.shared();
    private final List<UUID> keys = Stream.generate(UUID::randomUUID).limit(20).toList();

    @Test
    void keepsTheOrderOfEveryKeyAndLosesNothing() {
        Path directory = MessagingServers.directory();
        KafkaBroker broker = KafkaBroker.start(directory, 0);
        int port = broker.port();
        Topic topic = servers.topic(broker.bootstrapServers());
        try (MessagingService service = start(broker)) {
            publish(service, topic, 1);
            broker.close();
            publish(service, topic, 1 + PER_KEY / 3);
            Eventually.until("the relay has noticed", () -> isHolding(service));
            publish(service, topic, 1 + 2 * PER_KEY / 3);

            broker = KafkaBroker.start(directory, port);
            service.awaitEmptyOutbox();
            try (TopicReader reader = TopicReader.of(topic.name(), broker.bootstrapServers())) {
                reader.await(keys.size() * PER_KEY);
                assertThat(reader.versions())
                        .hasSameSizeAs(keys)
                        .allSatisfy((key, versions) -> assertThat(versions)
                                .isEqualTo(LongStream.rangeClosed(1, PER_KEY)
                                        .boxed()
                                        .toList()));
            }
        } finally {
            broker.close();
        }
    }

    private MessagingService start(KafkaBroker broker) {
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

    private void publish(MessagingService service, Topic topic, long firstVersion) {
        for (UUID key : keys) {
            service.publish(topic, key, firstVersion, PER_KEY / 3);
        }
    }

    private static boolean isHolding(MessagingService service) {
        return service.bean(MeterRegistry.class)
                        .get("openmeet.outbox.held")
                        .counter()
                        .count()
                > 0;
    }
}
