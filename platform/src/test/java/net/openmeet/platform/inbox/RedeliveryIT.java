package net.openmeet.platform.inbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicWriter;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class RedeliveryIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final String database = servers.database();
    private final UUID key = UUID.randomUUID();
    private final List<Long> applied = Collections.synchronizedList(new ArrayList<>());

    @Test
    void hasNoSecondEffectAWeekLater() {
        UUID id = Uuids.next();
        try (MessagingService service = start("test");
                var writer = new TopicWriter(topic)) {
            writer.send(id, key, 1);
            writer.send(id, key, 1);
            Eventually.until("the message is applied", () -> applied.size() == 1);
            aWeekPasses(service);
            writer.send(id, key, 1);
            writer.send(Uuids.next(), key, 2);
            Eventually.until("the message after it is applied", () -> applied.contains(2L));
        }
        assertThat(applied).containsExactly(1L, 2L);
    }

    @Test
    void hasItsEffectForEveryConsumer() {
        UUID id = Uuids.next();
        try (MessagingService _ = start("one");
                MessagingService _ = start("other");
                var writer = new TopicWriter(topic)) {
            writer.send(id, key, 1);
            Eventually.until("both have applied it", () -> applied.size() == 2);
        }
    }

    @Test
    void isForgottenAfterTheRetentionByAnyNumberOfInstancesAtOnce() throws Exception {
        try (MessagingService service = MessagingService.start("test", database, List.of());
                ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            service.jdbc().sql("""
                            insert into inbox_message (consumer, message_id, received_at)
                            select 'test', gen_random_uuid(), now() - make_interval(days => day)
                              from generate_series(1, 60) as day, generate_series(1, 20)
                            """).update();
            InboxRows rows = service.bean(InboxRows.class);
            Callable<Boolean> purge = () -> {
                while (rows.purge(Duration.ofDays(30), 37) > 0) {
                    Thread.onSpinWait();
                }
                return true;
            };
            for (Future<Boolean> instance : instances.invokeAll(List.of(purge, purge, purge, purge))) {
                assertThat(instance.get()).isTrue();
            }
            // The service forgets by itself, too, and may hold some just now.
            Eventually.until("all are forgotten that are old enough", () -> remembered(service) <= 29 * 20);
            assertThat(remembered(service)).isEqualTo(29 * 20);
        }
    }

    @Test
    void isForgottenInPiecesOfTheSizeAskedForWhateverPlanIsChosen() {
        try (MessagingService service = MessagingService.start("test", database, List.of())) {
            int forgotten =
                    requireNonNull(service.bean(TransactionTemplate.class).execute(status -> {
                        service.jdbc().sql("""
                                        insert into inbox_message (consumer, message_id, received_at)
                                        select 'planned', gen_random_uuid(), now() - interval '31 days' from generate_series(1, 100)
                                        """).update();
                        for (String way : List.of(
                                "hashjoin", "mergejoin", "hashagg", "sort", "indexscan", "bitmapscan", "material")) {
                            service.jdbc()
                                    .sql("set local enable_" + way + " = off")
                                    .update();
                        }
                        return service.bean(InboxRows.class).purge(Duration.ofDays(30), 7);
                    }));
            assertThat(forgotten).isEqualTo(7);
        }
    }

    private static long remembered(MessagingService service) {
        return service.jdbc()
                .sql("select count(*) from inbox_message")
                .query(Long.class)
                .single();
    }

    private MessagingService start(String name) {
        Subscription subscription =
                Subscription.to(topic).on(SeriesDeleted.class, message -> applied.add(message.getVersion()));
        return MessagingService.start(name, database, List.of(subscription));
    }

    private static void aWeekPasses(MessagingService service) {
        service.jdbc()
                .sql("update inbox_message set received_at = received_at - interval '7 days'")
                .update();
        service.bean(InboxRows.class).purge(Duration.ofDays(30), 1000);
    }
}
