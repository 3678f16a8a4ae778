package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.Samples;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;

class HearingTombstonesIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic facts = servers.topic();
    private final Topic states = new Topic(
            facts.name(), Topic.Kind.STATE, facts.key(), facts.partitions(), facts.writer(), facts.messages());
    private final UUID key = UUID.randomUUID();
    private final List<Object> heard = Collections.synchronizedList(new ArrayList<>());

    @Test
    void comeThroughOutboxAndInboxInTheirOrder() {
        Subscription subscription = Subscription.to(states)
                .on(SeriesDeleted.class, message -> heard.add(message.getVersion()))
                .onTombstone(heard::add);
        try (MessagingService service = MessagingService.start("test", servers.database(), List.of(subscription))) {
            service.publish(Samples.fact(states, key, 1));
            service.publish(Fact.tombstone(states, key));
            service.publish(Samples.fact(states, key, 2));
            Eventually.until("all are heard", () -> heard.size() == 3);
        }
        assertThat(heard).containsExactly(1L, key, 2L);
    }

    @Test
    void endNoFacts() {
        assertThatThrownBy(() -> Fact.tombstone(facts, key)).isInstanceOf(IllegalArgumentException.class);
    }
}
