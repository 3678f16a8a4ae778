package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.SQLException;
import java.time.Duration;
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
    void doNotSlowDownTheReadingHoweverOftenItHappens() throws SQLException {
        Held relay = Held.onLeadership(database);
        try (MessagingService service = MessagingService.start("test", database, List.of());
                Leadership reader = Leadership.candidacy(
                        OwnConnection.to(database, MessagingServers.USER, MessagingServers.PASSWORD))) {
            fill(service);
            OutboxRows rows = new OutboxRows(reader.jdbc(), "test");
            Set<Long> known = LongStream.rangeClosed(1, KNOWN).boxed().collect(Collectors.toSet());
            Set<UUID> held =
                    LongStream.range(0, HELD).mapToObj(ManyHeldKeysIT::key).collect(Collectors.toSet());

            // PostgreSQL and its driver think of another plan after some ten times.
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                for (int time = 0; time < 15; time++) {
                    assertThat(rows.read(known, held, Set.of(), 1_000, Long.MAX_VALUE))
                            .hasSize(1_000)
                            .allMatch(row -> row.id() > KNOWN && !held.contains(row.key()));
                }
            });
        } finally {
            relay.close();
        }
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
