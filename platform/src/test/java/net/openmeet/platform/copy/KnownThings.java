package net.openmeet.platform.copy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy in a schema that the migrations know nothing of. */
final class KnownThings implements Copy {

    private final Topic states;
    private final CompletableFuture<JdbcClient> jdbc = new CompletableFuture<>();
    private final AtomicInteger handled = new AtomicInteger();
    private volatile int failsAt;

    KnownThings(Topic states) {
        this.states = states;
    }

    void belongTo(MessagingService service) {
        service.jdbc().sql("create schema if not exists effects").update();
        service.jdbc()
                .sql("create table if not exists effects.known_thing (id uuid primary key, version bigint not null)")
                .update();
        jdbc.complete(service.jdbc());
    }

    /** Fails once, at so many states from now. */
    void failAt(int number) {
        failsAt = handled.get() + number;
    }

    /** How often a state was taken over, also in transactions that were rolled back. */
    int handled() {
        return handled.get();
    }

    @Override
    public String name() {
        return "known-things";
    }

    @Override
    public Subscription source() {
        return Subscription.to(states).on(SeriesDeleted.class, this::onState);
    }

    /** What the service does with facts: without the new column. */
    void onFact(SeriesDeleted fact) {
        jdbc.join()
                .sql("""
                        insert into effects.known_thing (id, version) values (:id, :version)
                        on conflict (id) do update set version = excluded.version
                        where known_thing.version < excluded.version
                        """)
                .param("id", fact.getSeriesId())
                .param("version", fact.getVersion())
                .update();
    }

    private void onState(SeriesDeleted state) {
        onFact(state);
        if (isWidened()) {
            jdbc.join()
                    .sql("update effects.known_thing set told = :told where id = :id and version = :version")
                    .param("told", state.getDeletedAt().toString())
                    .param("id", state.getSeriesId())
                    .param("version", state.getVersion())
                    .update();
        }
        if (handled.incrementAndGet() == failsAt) {
            throw new IllegalStateException("the database has hiccups");
        }
    }

    void widen() {
        jdbc.join().sql("alter table effects.known_thing add column told text").update();
    }

    private boolean isWidened() {
        return jdbc.join().sql("""
                        select exists (select from information_schema.columns
                                        where table_name = 'known_thing' and column_name = 'told')
                        """).query(Boolean.class).single();
    }

    void empty() {
        jdbc.join().sql("delete from effects.known_thing").update();
    }

    long withoutNewColumn() {
        return jdbc.join()
                .sql("select count(*) from effects.known_thing where told is null")
                .query(Long.class)
                .single();
    }

    Map<UUID, Long> versions() {
        return jdbc
                .join()
                .sql("select id, version from effects.known_thing")
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
