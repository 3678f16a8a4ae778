package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.Samples;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.schemas.Topic;
import org.junit.jupiter.api.Test;

class ManyWritersIT {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 250;

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final List<UUID> keys = Stream.generate(UUID::randomUUID).limit(50).toList();

    @Test
    void loseDoubleAndReorderNothing() throws Exception {
        try (MessagingService service = MessagingService.start("test", servers.database(), List.of());
                TopicReader reader = TopicReader.of(topic.name());
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            createAggregates(service);
            List<Callable<Void>> work = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(writer -> () -> write(service, new Random(writer)))
                    .toList();
            for (Future<Void> writer : writers.invokeAll(work)) {
                writer.get();
            }
            service.awaitEmptyOutbox();

            long committed = service.jdbc()
                    .sql("select sum(version) from aggregate")
                    .query(Long.class)
                    .single();
            reader.await(Math.toIntExact(committed));
            List<String> ids = reader.records().stream()
                    .map(message -> TopicReader.header(message, "ce_id"))
                    .toList();
            assertThat(ids).hasSize(Math.toIntExact(committed)).doesNotHaveDuplicates();
            assertThat(reader.versions())
                    .allSatisfy((key, versions) -> assertThat(versions)
                            .isEqualTo(LongStream.rangeClosed(1, versions.size())
                                    .boxed()
                                    .toList()));
        }
    }

    private void createAggregates(MessagingService service) {
        service.jdbc()
                .sql("create table aggregate (key uuid primary key, version bigint not null)")
                .update();
        keys.forEach(key -> service.jdbc()
                .sql("insert into aggregate (key, version) values (:key, 0)")
                .param("key", key)
                .update());
    }

    /** Changes random aggregates, several facts at a time; one transaction in ten rolls back. */
    private Void write(MessagingService service, Random random) {
        for (int i = 0; i < TRANSACTIONS; i++) {
            UUID key = keys.get(random.nextInt(keys.size()));
            int facts = 1 + random.nextInt(3);
            boolean rollBack = random.nextInt(10) == 0;
            try {
                service.inTransaction(() -> change(service, key, facts, rollBack));
            } catch (ChangedMyMind e) {
                assertThat(rollBack).isTrue();
            }
        }
        return null;
    }

    private void change(MessagingService service, UUID key, int facts, boolean rollBack) {
        long version = service.jdbc()
                .sql("update aggregate set version = version + :facts where key = :key returning version")
                .param("facts", facts)
                .param("key", key)
                .query(Long.class)
                .single();
        service.bean(Outbox.class).append(Samples.facts(topic, key, version - facts + 1, facts));
        if (rollBack) {
            throw new ChangedMyMind();
        }
    }

    private static final class ChangedMyMind extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
