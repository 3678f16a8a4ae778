package net.openmeet.platform.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What waits to be done, as the table says: the same from every instance, and also when nobody works. Asked at most every few seconds,
 * however often somebody looks.
 */
final class WorkBacklog {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final Numbers NONE = new Numbers("", 0, 0, 0, 0);

    /**
     * Numbers of a kind.
     *
     * @param waiting rows that are not done; recurring work, which always has one, doesn't count
     * @param overdueSeconds for how long the oldest row that may be done has not been
     * @param stuck rows that failed often
     * @param unknown calls of unknown outcome
     */
    record Numbers(String kind, long waiting, double overdueSeconds, long stuck, long unknown) {}

    private final JdbcClient jdbc;
    private Map<String, Numbers> numbers = Map.of();
    private @Nullable DataAccessException failure;
    private long takenAt = System.nanoTime() - FRESH_NANOS;

    WorkBacklog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void bindTo(MeterRegistry registry, Collection<String> kinds) {
        for (String kind : kinds) {
            gauge(registry, "openmeet.work.waiting", kind, Numbers::waiting, "Rows of work that are not done");
            gauge(registry, "openmeet.work.stuck", kind, Numbers::stuck, "Rows of work that failed often");
            gauge(registry, "openmeet.work.unknown", kind, Numbers::unknown, "Calls whose outcome is unknown");
            TimeGauge.builder("openmeet.work.overdue", this, TimeUnit.SECONDS, measured(kind, Numbers::overdueSeconds))
                    .tag("kind", kind)
                    .description("How long the oldest row that may be done has been waiting")
                    .register(registry);
        }
    }

    private void gauge(
            MeterRegistry registry, String name, String kind, ToDoubleFunction<Numbers> number, String description) {
        Gauge.builder(name, this, measured(kind, number))
                .tag("kind", kind)
                .description(description)
                .register(registry);
    }

    /** The latest numbers by kind, or the latest failure to get them: a database that is away costs its time-out once, too. */
    synchronized Map<String, Numbers> numbers() {
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

    private Map<String, Numbers> ask() {
        Map<String, Numbers> byKind = new TreeMap<>();
        jdbc.sql("""
                        select kind,
                               count(*) filter (where state <> 'unknown' and not recurring) as waiting,
                               coalesce(max(extract(epoch from
                                   clock_timestamp() - greatest(due_at, held_until, enqueued_at)))
                                   filter (where state <> 'unknown'), 0)::float8 as overdue_seconds,
                               count(*) filter (where state = 'stuck') as stuck,
                               count(*) filter (where state = 'unknown') as unknown
                          from work
                         group by kind
                        """).query(Numbers.class).list().forEach(of -> byKind.put(of.kind(), of));
        return byKind;
    }

    private static ToDoubleFunction<WorkBacklog> measured(String kind, ToDoubleFunction<Numbers> number) {
        return backlog -> {
            try {
                return Math.max(0, number.applyAsDouble(backlog.numbers().getOrDefault(kind, NONE)));
            } catch (DataAccessException e) {
                return Double.NaN;
            }
        };
    }
}
