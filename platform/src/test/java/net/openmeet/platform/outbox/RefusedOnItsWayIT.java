package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.Held;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.schemas.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The broker refuses what the producer has taken, together with all that comes after it. */
class RefusedOnItsWayIT {

    private static final int OTHERS = 20;

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final UUID poisoned = UUID.randomUUID();
    private final String database = servers.database();

    @BeforeEach
    void limitTheTopic() throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        var limit = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "1000");
        try (Admin admin = MessagingServers.admin(servers.bootstrapServers())) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(new AlterConfigOp(limit, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    @Test
    void isPassedByNothingOfItsKeyAndStopsNoOther() {
        Held leadership = Held.onLeadership(database);
        try (MessagingService service = MessagingService.start(
                        "test",
                        database,
                        List.of(),
                        "openmeet.outbox.first-back-off=100ms",
                        "openmeet.outbox.longest-back-off=300ms");
                TopicReader reader = TopicReader.of(topic.name())) {
            service.publish(topic, poisoned, 1, 20);
            byte[] good = poisonTenth(service);
            for (int other = 0; other < OTHERS; other++) {
                service.publish(topic, UUID.randomUUID(), 1, 20);
            }
            leadership.close();

            Eventually.until("it has been tried again", () -> attempts(service) >= 3);
            Eventually.until("all others have arrived", () -> arrived(reader) == OTHERS * 20 + 9);
            assertThat(reader.versions())
                    .allSatisfy((key, versions) -> assertThat(versions).isEqualTo(upTo(key.equals(poisoned) ? 9 : 20)));

            service.jdbc()
                    .sql("update outbox_message set payload = :payload where attempts > 0")
                    .param("payload", good)
                    .update();
            service.awaitEmptyOutbox();
            Eventually.until("the rest of its key has arrived", () -> arrived(reader) == (OTHERS + 1) * 20);
            assertThat(reader.versions().get(poisoned)).isEqualTo(upTo(20));
        }
    }

    private static byte[] poisonTenth(MessagingService service) {
        return service.jdbc().sql("""
                        update outbox_message as poisoned
                           set payload = decode(repeat('00', 5000), 'hex')
                          from outbox_message as before
                         where before.id = poisoned.id
                           and poisoned.id = (select id from outbox_message order by id offset 9 limit 1)
                        returning before.payload
                        """).query(byte[].class).single();
    }

    private static int attempts(MessagingService service) {
        return service.jdbc()
                .sql("select coalesce(max(attempts), 0) from outbox_message")
                .query(Integer.class)
                .single();
    }

    private static int arrived(TopicReader reader) {
        return reader.versions().values().stream().mapToInt(List::size).sum();
    }

    private static List<Long> upTo(long version) {
        return LongStream.rangeClosed(1, version).boxed().toList();
    }
}
