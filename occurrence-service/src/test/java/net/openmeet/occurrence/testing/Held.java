package net.openmeet.occurrence.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import net.openmeet.platform.test.Await;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A date of a series that somebody else works on: who comes to it waits, until this is closed. */
public final class Held implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient rival;
    private final LongSeries series;

    public Held(DataSource connections, LongSeries series, String date) throws SQLException {
        this.connection = connections.getConnection();
        connection.setAutoCommit(false);
        this.rival = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.series = series;
        rival.sql("select id from occurrence where series_id = :series and recurrence_id = :date for update")
                .param("series", series.id())
                .param("date", date)
                .query((row, number) -> true)
                .single();
    }

    /** Returns when somebody has come to it. */
    public void awaitSomebody() {
        Await.until("somebody to come to the date", () -> !waiting().isEmpty());
    }

    /** Kills the database's processes of those who wait, until their work has noted that it failed. */
    public void kill() {
        Await.until("the work to be set back", () -> {
            killOnce();
            return rival.sql("select exists (select from work where key = :id and attempts > 0)")
                    .param("id", series.id().toString())
                    .query(Boolean.class)
                    .single();
        });
    }

    /** Kills the database's processes of those who wait now. */
    public void killOnce() {
        waiting()
                .forEach(process -> rival.sql("select pg_terminate_backend(:process)")
                        .param("process", process)
                        .query(Boolean.class)
                        .single());
    }

    private List<Integer> waiting() {
        return rival.sql("select pid from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))")
                .query(Integer.class)
                .list();
    }

    /** Lets those who wait go on. */
    public void release() throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        release();
    }
}
