package net.openmeet.platform.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that were used within the last day. Everything but {@link #purge} runs in the transaction of the request. */
final class IdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(24);

    private static final String WAIT_FOR_FIRST = "10s";
    private static final int PURGED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the key for this request. While another process is about to take it, this waits until that one has ended: then the key is
     * used, or free again because the other one was rolled back.
     *
     * @return the answer that this request got before; empty when the key is ours now
     * @throws ProblemException 422 when the key was used for another request, 409 when the other transaction doesn't end
     */
    Optional<StoredAnswer> take(IdempotencyKey key, String request) {
        boolean taken = insert(key, request);
        if (taken) {
            return Optional.empty();
        }
        Stored stored = jdbc.sql("""
                        select request, status, headers, body from idempotency_key
                        where caller = :caller and key = :key""")
                .param("caller", key.caller())
                .param("key", key.text())
                .query(Stored::read)
                .single();
        if (!stored.request.equals(request)) {
            throw ProblemException.unprocessable(
                    "idempotency-key-reused", "This Idempotency-Key was sent with another request before.");
        }
        return Optional.of(stored.answer);
    }

    private boolean insert(IdempotencyKey key, String request) {
        try {
            limitLockWait(WAIT_FOR_FIRST);
            int rows = jdbc.sql("""
                            insert into idempotency_key (caller, key, request, created_at)
                            values (:caller, :key, :request, :now)
                            on conflict do nothing""")
                    .param("caller", key.caller())
                    .param("key", key.text())
                    .param("request", request)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            limitLockWait("0");
            return rows == 1;
        } catch (PessimisticLockingFailureException e) {
            throw KeysInUse.inUse();
        }
    }

    private void limitLockWait(String limit) {
        jdbc.sql("select set_config('lock_timeout', :limit, true)")
                .param("limit", limit)
                .query(String.class)
                .single();
    }

    /** Keeps the answer of the request that took the key. */
    void keep(IdempotencyKey key, StoredAnswer answer) {
        jdbc.sql("""
                        update idempotency_key set status = :status, headers = :headers, body = :body
                        where caller = :caller and key = :key""")
                .param("status", answer.status())
                .param("headers", answer.headerLines())
                .param("body", answer.body())
                .param("caller", key.caller())
                .param("key", key.text())
                .update();
    }

    /** Forgets keys that are a day old, some at a time; returns whether there may be more. */
    boolean purge() {
        Instant before = clock.instant().minus(KEPT);
        int purged = jdbc.sql("""
                        delete from idempotency_key where ctid = any (array (
                            select ctid from idempotency_key where created_at < :before
                            limit :most for update skip locked))""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", PURGED_AT_ONCE)
                .update();
        return purged == PURGED_AT_ONCE;
    }

    private record Stored(String request, StoredAnswer answer) {

        static Stored read(ResultSet row, int number) throws SQLException {
            return new Stored(
                    row.getString("request"),
                    StoredAnswer.of(row.getInt("status"), row.getString("headers"), row.getBytes("body")));
        }
    }
}
