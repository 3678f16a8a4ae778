package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicWriter;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two batches that lock two rows in opposite orders; the database ends one of them. */
class DeadlockedBatchesIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final Topic other = servers.topic();
    private final String database = servers.database();
    private final CountDownLatch bothHoldOne = new CountDownLatch(2);
    private final CompletableFuture<JdbcClient> jdbc = new CompletableFuture<>();

    @Test
    void areAppliedOnceEach() {
        JdbcClient outside = JdbcClient.create(
                new DriverManagerDataSource(database, MessagingServers.USER, MessagingServers.PASSWORD));
        outside.sql("create schema effects").update();
        outside.sql("create table effects.counted as select n as id, 0 as count from generate_series(1, 2) as n")
                .update();
        send(topic, 1, 2);
        send(other, 2, 1);
        // Each with a group of its own: in one, who waits in a handler keeps the others from being given their
        // partitions.
        List<Subscription> subscriptions = Stream.of(
                        Subscription.to(topic).named("one"),
                        Subscription.to(other).named("other"))
                .map(subscription -> subscription.on(SeriesDeleted.class, this::count))
                .toList();
        try (MessagingService service = MessagingService.start("test", database, subscriptions)) {
            jdbc.complete(service.jdbc());
            Eventually.until("all four are counted", () -> counts(outside).equals(List.of(2, 2)));
            assertThat(bothHoldOne.getCount()).isZero();
            assertThat(outside.sql("select count(*) from inbox_message")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(4);
        }
    }

    private void count(SeriesDeleted message) {
        jdbc.join()
                .sql("update effects.counted set count = count + 1 where id = :id")
                .param("id", message.getVersion())
                .update();
        bothHoldOne.countDown();
        try {
            bothHoldOne.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Topic to, long... versions) {
        UUID key = UUID.randomUUID();
        try (var writer = new TopicWriter(to)) {
            for (long version : versions) {
                writer.send(Uuids.next(), key, version);
            }
        }
    }

    private static List<Integer> counts(JdbcClient outside) {
        return outside.sql("select count from effects.counted order by id")
                .query(Integer.class)
                .list();
    }
}
