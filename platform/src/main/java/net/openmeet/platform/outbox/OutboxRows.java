package net.openmeet.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The outbox table as the relay sees it. */
final class OutboxRows {

    private static final int LONGEST_ERROR = 1000;

    // Always from the first row: a transaction may commit after one that took a higher id, so there is no
    // position before which nothing can appear any more.
    private static final String READ = """
            select id, message_id, topic, key, type, payload, traceparent, occurred_at, attempts,
                   coalesce(extract(epoch from next_attempt_at - clock_timestamp()) * 1000, 0)::bigint as wait_millis
              from (select *, coalesce(sum(octet_length(payload)) over (order by id), 0) - coalesce(octet_length(payload), 0)
                             as bytes_before
                      from (select *
                              from outbox_message
                             where not exists (select from unnest(:known) as known (id) where known.id = outbox_message.id)
                               and not exists (select from unnest(:heldKeys) as held (key) where held.key = outbox_message.key)
                               and topic <> all (:heldTopics)
                             order by id
                             limit :rows) as batch) as measured
             where bytes_before < :bytes
             order by id
            """;

    // A row that somebody else has locked is left for the next time: nothing may hold up the other keys.
    private static final String DELETE = """
            delete from outbox_message
             where id in (select id from outbox_message where id = any (:ids) for update skip locked)
            """;

    // The same goes for a refused row that somebody is about to cure; the relay knows how long its key waits.
    private static final String POSTPONE = """
            update outbox_message
               set attempts = attempts + 1,
                   next_attempt_at = clock_timestamp() + make_interval(secs => :seconds),
                   last_error = :error
             where id in (select id from outbox_message where id = :id for update skip locked)
            """;

    private final JdbcClient jdbc;
    private final String source;

    OutboxRows(JdbcClient jdbc, String service) {
        this.jdbc = jdbc;
        this.source = "/" + service;
    }

    /** The next rows in id order, without those that are known already and those of held keys and topics. */
    List<OutboxRow> read(
            Collection<Long> known, Collection<UUID> heldKeys, Collection<String> heldTopics, int rows, long bytes) {
        return jdbc.sql(READ)
                .param("known", array("bigint", known))
                .param("heldKeys", array("uuid", heldKeys))
                .param("heldTopics", array("text", heldTopics))
                .param("rows", rows)
                .param("bytes", bytes)
                .query((row, number) -> map(row))
                .list();
    }

    /** Deletes rows; returns the ids of those that are gone, by whomever. */
    Set<Long> delete(Collection<Long> ids) {
        int deleted = jdbc.sql(DELETE).param("ids", array("bigint", ids)).update();
        Set<Long> gone = new HashSet<>(ids);
        if (deleted < ids.size()) {
            jdbc.sql("select id from outbox_message where id = any (:ids)")
                    .param("ids", array("bigint", ids))
                    .query(Long.class)
                    .list()
                    .forEach(gone::remove);
        }
        return gone;
    }

    void postpone(long id, Duration wait, String error) {
        jdbc.sql(POSTPONE)
                .param("seconds", wait.toMillis() / 1000.0)
                .param("error", error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR))
                .param("id", id)
                .update();
    }

    private static SqlArrayValue array(String type, Collection<?> elements) {
        return new SqlArrayValue(type, elements.toArray());
    }

    private OutboxRow map(ResultSet row) throws SQLException {
        UUID key = row.getObject("key", UUID.class);
        return new OutboxRow(
                row.getLong("id"),
                key,
                PublishedMessage.of(row, key, source),
                row.getInt("attempts"),
                Duration.ofMillis(row.getLong("wait_millis")));
    }
}
