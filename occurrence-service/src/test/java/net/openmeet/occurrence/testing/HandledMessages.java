package net.openmeet.occurrence.testing;

import java.util.UUID;
import net.openmeet.platform.test.Await;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service's inbox. */
public final class HandledMessages {

    private final JdbcClient database;

    public HandledMessages(JdbcClient database) {
        this.database = database;
    }

    /** Returns when a message from series-service has had its effect: what restricts, and all else. */
    public void await(UUID message) {
        Await.until(
                "message " + message + " to be handled",
                () -> database.sql("select count(*) = 2 from inbox_message where message_id = :id")
                        .param("id", message)
                        .query(Boolean.class)
                        .single());
    }
}
