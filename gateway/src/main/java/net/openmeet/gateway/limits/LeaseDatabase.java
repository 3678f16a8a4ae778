package net.openmeet.gateway.limits;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The gateway's own database, migrated by the first lease. Not Spring Boot's, which a service can't start without: the way in has to open
 * and stay open whether this is there or not.
 */
final class LeaseDatabase implements Leases, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int CONNECTIONS = 2;

    private final HikariDataSource connections;
    private final Leases leases;
    private boolean migrated;

    LeaseDatabase(String url, String user, String password) {
        var settings = new HikariConfig();
        settings.setPoolName("gateway");
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(0);
        settings.setConnectionTimeout(PATIENCE.toMillis());
        settings.setInitializationFailTimeout(-1);
        settings.addDataSourceProperty("ApplicationName", "gateway");
        settings.addDataSourceProperty("connectTimeout", PATIENCE.toSeconds());
        settings.addDataSourceProperty("socketTimeout", 2 * PATIENCE.toSeconds());
        this.connections = new HikariDataSource(settings);
        this.leases = new DatabaseLeases(JdbcClient.create(connections));
    }

    @Override
    public Map<String, Long> add(Instant window, Map<String, Integer> wanted) {
        migrate();
        return leases.add(window, wanted);
    }

    @Override
    public void forget(Instant before) {
        migrate();
        leases.forget(before);
    }

    private synchronized void migrate() {
        if (!migrated) {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:db/gateway")
                    .load()
                    .migrate();
            migrated = true;
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
