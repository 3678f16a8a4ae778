package net.openmeet.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import net.openmeet.embedded.Durability;
import net.openmeet.embedded.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class ForgettingKeysIT {

    private static final UUID CALLER = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final Instant START = Instant.parse("2026-03-29T00:30:00Z");

    @TempDir
    Path directory;

    @Test
    void keepsThemForADay() {
        try (PostgresServer postgres = PostgresServer.start(directory, 0, Durability.NONE)) {
            JdbcClient jdbc = database(postgres);
            keysAt(jdbc, START).take(new IdempotencyKey(CALLER, "old"), "a");
            keysAt(jdbc, START.plusSeconds(1)).take(new IdempotencyKey(CALLER, "recent"), "b");
            for (int i = 0; i < 1_500; i++) {
                keysAt(jdbc, START.minusSeconds(i)).take(new IdempotencyKey(CALLER, "older-" + i), "c");
            }

            IdempotencyKeys aDayLater =
                    keysAt(jdbc, START.plus(Duration.ofHours(24)).plusMillis(500));
            assertThat(aDayLater.purge()).isTrue();
            assertThat(aDayLater.purge()).isFalse();

            assertThat(jdbc.sql("SELECT key FROM idempotency_key")
                            .query(String.class)
                            .list())
                    .containsExactly("recent");
        }
    }

    private static IdempotencyKeys keysAt(JdbcClient jdbc, Instant now) {
        return new IdempotencyKeys(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static JdbcClient database(PostgresServer postgres) {
        postgres.createDatabase("keys", "keeper", "secret");
        var source = new SingleConnectionDataSource(postgres.url("keys"), "keeper", "secret", true);
        new ResourceDatabasePopulator(new ClassPathResource("db/platform/V0_3__idempotency.sql")).execute(source);
        return JdbcClient.create(source);
    }
}
