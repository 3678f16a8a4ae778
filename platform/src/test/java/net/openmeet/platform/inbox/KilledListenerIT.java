package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.messaging.AppliedVersions;
import net.openmeet.platform.messaging.ChildService;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicWriter;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;

class KilledListenerIT {

    private static final int MESSAGES = 80;
    private static final int KILLED_AT = 40;

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final String database = servers.database();
    private final UUID key = UUID.randomUUID();

    @Test
    void leavesNothingOfABatchThatHasNotCommitted() {
        AppliedVersions.create(database);
        sendAll();
        try (ChildService child = ChildService.listening(database, topic, KILLED_AT)) {
            child.awaitLastVersion();
            child.kill();
        }
        assertThat(AppliedVersions.in(database)).isEmpty();
        assertRestIsApplied(0);
    }

    @Test
    void leavesEveryMessageAppliedOnceAndInOrderWhenEachIsAppliedAlone() {
        AppliedVersions.create(database);
        sendAll();
        // All of them came with one poll and can't be applied together: Kafka has not been told of any, the database
        // has the effects of most.
        try (ChildService child = ChildService.listeningOneByOne(database, topic, KILLED_AT)) {
            child.awaitLastVersion();
            child.kill();
        }
        assertThat(AppliedVersions.in(database)).isEqualTo(versions(KILLED_AT - 1));
        assertRestIsApplied(KILLED_AT - 1);
    }

    private void sendAll() {
        try (var writer = new TopicWriter(topic)) {
            for (long version = 1; version <= MESSAGES; version++) {
                writer.send(Uuids.next(), key, version);
            }
        }
    }

    private void assertRestIsApplied(int duplicates) {
        var applied = new AppliedVersions();
        Subscription subscription = Subscription.to(topic).on(SeriesDeleted.class, applied::apply);
        try (MessagingService next = MessagingService.start("test", database, List.of(subscription))) {
            applied.belongTo(next);
            Eventually.until(
                    "the rest is applied", () -> AppliedVersions.in(database).contains((long) MESSAGES));
            assertThat(AppliedVersions.in(database)).isEqualTo(versions(MESSAGES));
            assertThat(next.bean(MeterRegistry.class)
                            .get("openmeet.inbox.duplicates")
                            .tag("topic", topic.name())
                            .counter()
                            .count())
                    .isEqualTo(duplicates);
        }
    }

    private static List<Long> versions(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
