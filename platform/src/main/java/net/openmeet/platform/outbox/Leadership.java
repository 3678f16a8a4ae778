package net.openmeet.platform.outbox;

import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The right to relay, of one instance per database at a time: an advisory lock on a connection of its own. The relay
 * reads and deletes over this very connection, so a lost lock shows as a failing statement and never goes unnoticed.
 */
final class Leadership implements AutoCloseable {

    /** Any number that nothing else in the database locks: "outbox" in ASCII. */
    private static final long LOCK = 0x6f7574626f78L;

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;

    private Leadership(SingleConnectionDataSource connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(connection);
    }

    /** Connects as a candidate. */
    static Leadership candidacy(OwnConnection source) throws SQLException {
        var candidate = new Leadership(new SingleConnectionDataSource(source.open(), true));
        // A deletion that is lost with the server means a second delivery, which costs less than waiting for the disk.
        candidate.jdbc.sql("set synchronous_commit = off").update();
        // A plan for arrays of any size joins the table with thousands of known rows and held keys in nested loops.
        candidate.jdbc.sql("set plan_cache_mode = force_custom_plan").update();
        // The server must notice a vanished leader as well, else nobody else can lead.
        candidate.jdbc.sql("set tcp_keepalives_idle = 10").update();
        candidate.jdbc.sql("set tcp_keepalives_interval = 5").update();
        candidate.jdbc.sql("set tcp_keepalives_count = 3").update();
        return candidate;
    }

    /** Tries to take the lead; false if another instance has it. Held until {@link #close()}. */
    boolean take() {
        return jdbc.sql("select pg_try_advisory_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
