package net.openmeet.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What waits in the outbox, as the table says: the same from every instance, and also when nobody relays. Asked at
 * most every few seconds, however often somebody looks.
 */
final class OutboxBacklog {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int REFUSED_SHOWN = 10;

    /**
     * Numbers of the outbox.
     *
     * @param depth rows not yet acknowledged
     * @param oldestSeconds age of the oldest
     * @param failedKeys keys whose first message was refused
     */
    record Numbers(long depth, double oldestSeconds, long failedKeys) {}

    /** A message that Kafka refused, which holds up its key. */
    record RefusedMessage(UUID messageId, String topic, UUID key, int attempts, String error) {}

    private final JdbcClient jdbc;
    private Numbers numbers = new Numbers(0, 0, 0);
    private @Nullable DataAccessException failure;
    private long takenAt = System.nanoTime() - FRESH_NANOS;

    OutboxBacklog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void bindTo(MeterRegistry registry) {
        Gauge.builder("openmeet.outbox.depth", this, measured(Numbers::depth))
                .description("Facts committed and not yet acknowledged by Kafka")
                .register(registry);
        TimeGauge.builder("openmeet.outbox.oldest.age", this, TimeUnit.SECONDS, measured(Numbers::oldestSeconds))
                .description("How long the oldest of them has been waiting")
                .register(registry);
        Gauge.builder("openmeet.outbox.failed.keys", this, measured(Numbers::failedKeys))
                .description("Keys that wait because Kafka refused a message of theirs")
                .register(registry);
    }

    /** The latest numbers, or the latest failure to get them: a database that is away costs its time-out once, too. */
    synchronized Numbers numbers() {
        if (System.nanoTime() - takenAt >= FRESH_NANOS) {
            try {
                numbers = ask();
                failure = null;
            } catch (DataAccessException e) {
                failure = e;
            }
            takenAt = System.nanoTime();
        }
        if (failure != null) {
            throw failure;
        }
        return numbers;
    }

    private Numbers ask() {
        return jdbc.sql("""
                        select count(*) as depth,
                               coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0)::float8 as oldest_seconds,
                               count(distinct key) filter (where attempts > 0) as failed_keys
                          from outbox_message
                        """).query(Numbers.class).single();
    }

    /** Some of the messages that Kafka refused, oldest first. */
    List<RefusedMessage> refused() {
        return jdbc.sql("""
                        select message_id, topic, key, attempts, coalesce(last_error, '') as error
                          from outbox_message
                         where attempts > 0
                         order by id
                         limit :limit
                        """)
                .param("limit", REFUSED_SHOWN)
                .query(RefusedMessage.class)
                .list();
    }

    private static ToDoubleFunction<OutboxBacklog> measured(ToDoubleFunction<Numbers> number) {
        return backlog -> {
            try {
                return number.applyAsDouble(backlog.numbers());
            } catch (DataAccessException e) {
                return Double.NaN;
            }
        };
    }
}
