package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.messaging.ChildService;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.Held;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;

class KilledServiceIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final UUID key = UUID.randomUUID();
    private final String database = servers.database();

    @Test
    void leavesItsFactsToTheNextProcessIfItDiesBetweenCommitAndSend() {
        Held leadership = Held.onLeadership(database);
        try (ChildService child = ChildService.start(database, topic)) {
            child.publish(key, 1, 5);
            child.kill();
        }
        leadership.close();
        try (MessagingService _ = MessagingService.start("test", database, List.of());
                TopicReader reader = TopicReader.of(topic.name())) {
            reader.await(5);
            assertThat(reader.versions()).isEqualTo(Map.of(key, List.of(1L, 2L, 3L, 4L, 5L)));
        }
    }

    @Test
    void hasItsFactAppliedOnceIfItDiesBetweenSendAndMark() {
        Held leadership = Held.onLeadership(database);
        try (ChildService child = ChildService.start(database, topic);
                TopicReader reader = TopicReader.of(topic.name())) {
            child.publish(key, 1, 1);
            Held row = Held.onOutbox(database);
            leadership.close();
            reader.await(1);
            child.kill();
            row.close();

            List<Long> applied = Collections.synchronizedList(new ArrayList<>());
            Subscription subscription =
                    Subscription.to(topic).on(SeriesDeleted.class, message -> applied.add(message.getVersion()));
            try (MessagingService next = MessagingService.start("test", database, List.of(subscription))) {
                List<String> ids = reader.await(2).stream()
                        .map(message -> TopicReader.header(message, "ce_id"))
                        .toList();
                assertThat(ids).hasSize(2).containsOnly(ids.getFirst());
                next.publish(topic, key, 2, 1);
                Eventually.until("the message after it is applied", () -> applied.contains(2L));
                assertThat(applied).containsExactly(1L, 2L);
            }
        }
    }
}
