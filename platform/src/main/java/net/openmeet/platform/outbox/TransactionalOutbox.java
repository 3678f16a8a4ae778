package net.openmeet.platform.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.platform.avro.MessageEncoder;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.id.Uuids;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes facts as rows in the caller's transaction, and wakes the relay when it has committed. */
final class TransactionalOutbox implements Outbox {

    private static final int AT_ONCE = 1000;

    // Sorted before the ids are taken: the order of the facts is the order of their ids.
    private static final String INSERT = """
            insert into outbox_message (message_id, topic, key, type, payload, traceparent, occurred_at)
            select message_id, topic, key, type, payload, :traceparent, :occurredAt
              from unnest(:messageIds, :topics, :keys, :types, :payloads) with ordinality
                   as fact (message_id, topic, key, type, payload, position)
             order by position
            """;

    private final JdbcClient jdbc;
    private final AvroCodec codec;
    private final RelaySignal signal;
    private final Clock clock;
    private final Supplier<@Nullable String> traceparent;

    TransactionalOutbox(
            JdbcClient jdbc, AvroCodec codec, RelaySignal signal, Clock clock, Supplier<@Nullable String> traceparent) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.signal = signal;
        this.clock = clock;
        this.traceparent = traceparent;
    }

    @Override
    public void append(List<Fact> facts) {
        requireTransaction();
        for (int from = 0; from < facts.size(); from += AT_ONCE) {
            insert(rows(facts.subList(from, Math.min(from + AT_ONCE, facts.size()))));
        }
        if (!facts.isEmpty()) {
            wakeAfterCommit();
        }
    }

    @Override
    public void appendParts(List<Supplier<List<Fact>>> parts) {
        requireTransaction();
        try (var made = new MadeAhead<Rows>(parts.stream().<Callable<Rows>>map(part -> () -> rows(part.get())))) {
            made.forEachRemaining(this::insert);
        }
        wakeAfterCommit();
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A fact is appended in the transaction that makes it true; there is none");
        }
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new WakeAfterCommit(signal));
    }

    /** Facts as the columns of their rows. */
    private record Rows(
            SqlArrayValue messageIds,
            SqlArrayValue topics,
            SqlArrayValue keys,
            SqlArrayValue types,
            SqlArrayValue payloads) {}

    private Rows rows(List<Fact> facts) {
        return new Rows(
                Column.of("uuid", facts, fact -> Uuids.next()),
                Column.of("text", facts, fact -> fact.topic().name()),
                Column.of("uuid", facts, Fact::key),
                Column.of("text", facts, Fact::type),
                payloads(facts));
    }

    private void insert(Rows rows) {
        jdbc.sql(INSERT)
                .param("traceparent", traceparent.get())
                .param("occurredAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("messageIds", rows.messageIds())
                .param("topics", rows.topics())
                .param("keys", rows.keys())
                .param("types", rows.types())
                .param("payloads", rows.payloads())
                .update();
    }

    private SqlArrayValue payloads(List<Fact> facts) {
        // The driver takes bytes in an array of just them.
        MessageEncoder encoder = codec.encoder();
        byte[][] payloads = facts.stream().map(fact -> payload(fact, encoder)).toArray(byte[][]::new);
        return new SqlArrayValue("bytea", (Object[]) payloads);
    }

    private static byte @Nullable [] payload(Fact fact, MessageEncoder encoder) {
        SpecificRecord message = fact.message();
        return message == null ? null : encoder.encode(fact.topic(), message);
    }

    /** Equal to any other of the same signal: a transaction wakes the relay once, however many facts it appends. */
    private record WakeAfterCommit(RelaySignal signal) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            signal.wakeForCommit();
        }
    }
}
