package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.Held;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicReader;
import net.openmeet.schemas.Topic;
import org.junit.jupiter.api.Test;

class RefusedMessageIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final UUID poisoned = UUID.randomUUID();
    private final UUID healthy = UUID.randomUUID();
    private final String database = servers.database();

    @Test
    void stopsItsKeyAloneIsAlarmedAndGoesOnWhenCured() {
        Held leadership = Held.onLeadership(database);
        try (MessagingService service = start();
                TopicReader reader = TopicReader.of(topic.name())) {
            service.publish(topic, poisoned, 1, 3);
            byte[] good = poison(service, 2);
            leadership.close();
            service.publish(topic, healthy, 1, 50);

            reader.await(51);
            Eventually.until("it has been tried again", () -> attempts(service) >= 3);
            assertThat(reader.versions().get(healthy))
                    .isEqualTo(LongStream.rangeClosed(1, 50).boxed().toList());
            assertThat(reader.versions().get(poisoned)).containsExactly(1L);
            assertThat(service.bean(OutboxHealth.class).health().getDetails().toString())
                    .contains("failedKeys=1", poisoned.toString(), "RecordTooLarge");

            cure(service, good);
            service.awaitEmptyOutbox();
            reader.await(53);
            assertThat(reader.versions().get(poisoned)).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void holdsUpNobodyElseWhileSomebodyHasLockedItToCureIt() {
        Held leadership = Held.onLeadership(database);
        try (MessagingService service = start();
                TopicReader reader = TopicReader.of(topic.name())) {
            service.publish(topic, poisoned, 1, 1);
            byte[] good = poison(service, 1);
            Held row = Held.onOutbox(database);
            leadership.close();
            service.publish(topic, healthy, 1, 50);
            reader.await(50);
            row.close();
            Eventually.until("it is on record that it was refused", () -> attempts(service) >= 1);
            cure(service, good);
            service.awaitEmptyOutbox();
        }
    }

    @Test
    void stopsATopicThatIsMissingAloneAndGoesOnWhenItIsThere() {
        var missing = new Topic("openmeet.missing-" + UUID.randomUUID() + ".v1", "", 1, "test", topic.messages());
        try (MessagingService service = start("openmeet.outbox.send-timeout=500ms");
                TopicReader reader = TopicReader.of(topic.name())) {
            service.publish(topic, poisoned, 1, 1);
            reader.await(1);
            service.jdbc()
                    .sql("""
                            insert into outbox_message (message_id, topic, key, type, payload, occurred_at)
                            values (gen_random_uuid(), :topic, :key, 'some.Type', '\\x00', now())
                            """)
                    .param("topic", missing.name())
                    .param("key", poisoned)
                    .update();
            service.publish(topic, healthy, 1, 50);
            reader.await(51);
            MessagingServers.create(servers.bootstrapServers(), missing);
            service.awaitEmptyOutbox();
        }
    }

    @Test
    void blocksTheOthersOnceAndNotOncePerKeyOfATopicThatIsMissing() {
        var missing = new Topic("openmeet.missing-" + UUID.randomUUID() + ".v1", "", 1, "test", topic.messages());
        Held leadership = Held.onLeadership(database);
        try (MessagingService service = start("openmeet.outbox.send-timeout=1s");
                TopicReader reader = TopicReader.of(topic.name())) {
            service.jdbc().sql("""
                            insert into outbox_message (message_id, topic, key, type, payload, occurred_at)
                            select gen_random_uuid(), :topic, gen_random_uuid(), 'some.Type', '\\x00', now()
                              from generate_series(1, 500)
                            """).param("topic", missing.name()).update();
            service.publish(topic, healthy, 1, 5);
            leadership.close();
            reader.await(5);
            MessagingServers.create(servers.bootstrapServers(), missing);
            service.awaitEmptyOutbox();
        }
    }

    private MessagingService start(String... settings) {
        String[] quick = {"openmeet.outbox.first-back-off=100ms", "openmeet.outbox.longest-back-off=300ms"};
        String[] all = Stream.of(quick, settings).flatMap(Arrays::stream).toArray(String[]::new);
        return MessagingService.start("test", database, List.of(), all);
    }

    /** Makes one of three rows larger than Kafka takes; returns what it was. */
    private byte[] poison(MessagingService service, int place) {
        return service.jdbc()
                .sql("""
                        update outbox_message as poisoned
                           set payload = decode(repeat('00', 1500000), 'hex')
                          from outbox_message as before
                         where before.id = poisoned.id
                           and poisoned.id = (select id from outbox_message order by id offset :before limit 1)
                        returning before.payload
                        """)
                .param("before", place - 1)
                .query(byte[].class)
                .single();
    }

    private static void cure(MessagingService service, byte[] payload) {
        service.jdbc()
                .sql("update outbox_message set payload = :payload where attempts > 0")
                .param("payload", payload)
                .update();
    }

    private static int attempts(MessagingService service) {
        return service.jdbc()
                .sql("select coalesce(max(attempts), 0) from outbox_message")
                .query(Integer.class)
                .single();
    }
}
