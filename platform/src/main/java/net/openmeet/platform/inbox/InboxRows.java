package net.openmeet.platform.inbox;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The messages whose effect this database has. */
final class InboxRows {

    // Each instance takes other rows; none waits for another.
    private static final String PURGE = """
            delete from inbox_message
             where (consumer, message_id) in (
                   select consumer, message_id
                     from inbox_message
                    where received_at < now() - make_interval(secs => :seconds)
                    limit :rows
                      for update skip locked)
            """;

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers a message in the current transaction; false if it is known already. */
    boolean add(String consumer, UUID messageId) {
        return jdbc.sql(
                                "insert into inbox_message (consumer, message_id) values (:consumer, :id) on conflict do nothing")
                        .param("consumer", consumer)
                        .param("id", messageId)
                        .update()
                == 1;
    }

    /** Forgets messages of everybody that are older than that, some at a time; returns how many. */
    int purge(Duration age, int atMost) {
        return jdbc.sql(PURGE)
                .param("seconds", (double) age.toSeconds())
                .param("rows", atMost)
                .update();
    }
}
