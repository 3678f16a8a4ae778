package net.openmeet.platform.messaging;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Something that a test holds in a database until it lets go. */
public final class Held implements AutoCloseable {

    private final Connection connection;

    private Held(Connection connection) {
        this.connection = connection;
    }

    /** BackOffs every row of the outbox that is there now: none of them can be deleted. */
    public static Held onOutbox(String database) {
        return holding(database, "select id from outbox_message for update");
    }

    /** BackOffs the leadership of the outbox: nobody relays. */
    public static Held onLeadership(String database) {
        return holding(database, "select pg_advisory_lock(x'6f7574626f78'::bigint)");
    }

    private static Held holding(String database, String sql) {
        try {
            Connection connection =
                    DriverManager.getConnection(database, MessagingServers.USER, MessagingServers.PASSWORD);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return new Held(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
