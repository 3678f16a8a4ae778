package net.openmeet.gateway.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The gateway's own database, migrated by the first who wants a connection. Not Spring Boot's, which a service can't start without: the way in has to
 * open and stay open whether this is there or not.
 */
public final class GatewayDatabase extends DelegatingDataSource implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HikariDataSource connections;
    private final ReentrantLock migration = new ReentrantLock();
    private volatile boolean migrated;

    /**
     * Connections to it.
     *
     * @param name what the pool is called
     * @param most how many there are at once
     */
    public GatewayDatabase(String url, String user, String password, String name, int most) {
        var settings = new HikariConfig();
        settings.setPoolName(name);
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(most);
        settings.setMinimumIdle(0);
        settings.setConnectionTimeout(PATIENCE.toMillis());
        settings.setInitializationFailTimeout(-1);
        settings.addDataSourceProperty("ApplicationName", "gateway");
        settings.addDataSourceProperty("connectTimeout", PATIENCE.toSeconds());
        settings.addDataSourceProperty("socketTimeout", 2 * PATIENCE.toSeconds());
        this.connections = new HikariDataSource(settings);
        setTargetDataSource(connections);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!migrated) {
            migrate();
        }
        return connections.getConnection();
    }

    /** Who comes while somebody else tries waits no longer than for a connection. */
    private void migrate() throws SQLException {
        try {
            if (!migration.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException("The database is being migrated, or away");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while the database is being migrated", e);
        }
        try {
            if (!migrated) {
                // Away is the database's matter, and said as such; only then is what remains a fault of a migration.
                connections.getConnection().close();
                Flyway.configure()
                        .dataSource(connections)
                        .locations("classpath:db/gateway")
                        .load()
                        .migrate();
                migrated = true;
            }
        } finally {
            migration.unlock();
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
