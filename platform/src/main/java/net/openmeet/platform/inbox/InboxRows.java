package net.openmeet.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The messages whose effect this database has. */
final class InboxRows {

    // In one order for everybody: what is delivered to two at once is waited for, not deadlocked on.
    private static final String ADD = """
            insert into inbox_message (consumer, message_id)
            select :consumer, id from unnest(:ids) as id order by id
            on conflict do nothing
            returning message_id
            """;

    // Each instance takes other rows; none waits for another. An array is made once: "in" may ask for each row anew,
    // and take all.
    private static final String PURGE = """
            delete from inbox_message
             where ctid = any (array (
                   select ctid
                     from inbox_message
                    where received_at < now() - make_interval(secs => :seconds)
                    limit :rows
                      for update skip locked))
            """;

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers messages in the current transaction; returns those that were not known yet. */
    Set<UUID> add(String consumer, Collection<UUID> messageIds) {
        return new HashSet<>(jdbc.sql(ADD)
                .param("consumer", consumer)
                .param("ids", new SqlArrayValue("uuid", messageIds.toArray()))
                .query(UUID.class)
                .list());
    }

    /** Forgets messages of everybody that are older than that, some at a time; returns how many. */
    int purge(Duration age, int atMost) {
        return jdbc.sql(PURGE)
                .param("seconds", (double) age.toSeconds())
                .param("rows", atMost)
                .update();
    }
}
