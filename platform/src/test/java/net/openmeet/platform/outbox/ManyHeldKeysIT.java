package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.openmeet.platform.messaging.Held;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import org.junit.jupiter.api.Test;

class ManyHeldKeysIT {

    private static final int ROWS = 30_000;
    private static final int KEYS = 5_000;
    private static final int HELD = 4_000;
    private static final int KNOWN = 2_000;

    private final String database = MessagingServers.shared().database();

    @Test
    void areReadAroundByAPlanForThemHoweverOftenThatHappens() throws SQLException {
        Held relay = Held.onLeadership(database);
        try (MessagingService service = MessagingService.start("test", database, List.of());
                Leadership reader = Leadership.candidacy(
                        OwnConnection.to(database, MessagingServers.USER, MessagingServers.PASSWORD))) {
            fill(service);
            var rows = new OutboxRows(reader.jdbc(), "test");
            Set<Long> known = LongStream.rangeClosed(1, KNOWN).boxed().collect(Collectors.toSet());
            Set<UUID> held =
                    LongStream.range(0, HELD).mapToObj(ManyHeldKeysIT::key).collect(Collectors.toSet());

            // More often than PostgreSQL and its driver take to think of a plan for arrays of any size.
            for (int time = 0; time < 15; time++) {
                assertThat(rows.read(known, held, Set.of(), 1_000, Long.MAX_VALUE))
                        .hasSize(1_000)
                        .allMatch(row -> row.id() > KNOWN && !held.contains(row.key()));
            }
            assertThat(plans(reader, "custom_plans")).isGreaterThan(5);
            assertThat(plans(reader, "generic_plans")).isZero();
            assertThat(reader.jdbc()
                            .sql("show plan_cache_mode")
                            .query(String.class)
                            .single())
                    .isEqualTo("force_custom_plan");
        } finally {
            relay.close();
        }
    }

    private static long plans(Leadership reader, String kind) {
        return reader.jdbc()
                .sql("select coalesce(sum(" + kind + "), 0) from pg_prepared_statements")
                .query(Long.class)
                .single();
    }

    private static void fill(MessagingService service) {
        service.jdbc().sql("""
                        insert into outbox_message (message_id, topic, key, type, payload, occurred_at)
                        select gen_random_uuid(), 'topic', ('00000000-0000-0007-0000-' || lpad(to_hex(i % :keys), 12, '0'))::uuid,
                               'some.Type', '\\x00', now()
                          from generate_series(1, :rows) as i
                        """).param("keys", KEYS).param("rows", ROWS).update();
    }

    private static UUID key(long number) {
        return new UUID(7, number);
    }
}
