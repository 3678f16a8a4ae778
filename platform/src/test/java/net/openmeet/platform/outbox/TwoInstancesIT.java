package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import net.openmeet.platform.messaging.ChildService;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.schemas.Topic;
import org.junit.jupiter.api.Test;

class TwoInstancesIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final UUID key = UUID.randomUUID();
    private final String database = servers.database();

    @Test
    void haveOneLeaderAndAnotherWhenItIsKilled() {
        try (ChildService leader = ChildService.start(database, topic);
                TopicReader reader = TopicReader.of(topic.name())) {
            leader.publish(key, 1, 10);
            reader.await(10);
            try (MessagingService other = MessagingService.start("test", database, List.of())) {
                RelayLifecycle relay = other.bean(RelayLifecycle.class);
                other.publish(topic, key, 11, 10);
                reader.await(20);
                assertThat(relay.isLeading()).isFalse();

                leader.kill();
                other.publish(topic, key, 21, 10);
                Eventually.until("the other one leads", relay::isLeading);
                other.awaitEmptyOutbox();
                reader.await(30);
                assertThat(reader.versions())
                        .isEqualTo(Map.of(
                                key, LongStream.rangeClosed(1, 30).boxed().toList()));
            }
        }
    }

    @Test
    void noticeALostLockAndGoOnInOrder() {
        try (MessagingService service = MessagingService.start("test", database, List.of());
                TopicReader reader = TopicReader.of(topic.name())) {
            for (int version = 1; version <= 500; version += 10) {
                service.publish(topic, key, version, 10);
                if (version % 100 == 1) {
                    cutRelaysConnection(service);
                }
            }
            service.awaitEmptyOutbox();
            reader.await(500);
            assertThat(reader.versions())
                    .isEqualTo(
                            Map.of(key, LongStream.rangeClosed(1, 500).boxed().toList()));
        }
    }

    private static void cutRelaysConnection(MessagingService service) {
        service.jdbc().sql("""
                        select pg_terminate_backend(pid)
                          from pg_stat_activity
                         where application_name = 'outbox relay' and datname = current_database()
                        """).query().listOfRows();
    }
}
