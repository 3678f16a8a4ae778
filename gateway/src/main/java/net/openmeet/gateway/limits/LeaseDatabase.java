package net.openmeet.gateway.limits;

import java.time.Instant;
import java.util.Map;
import net.openmeet.gateway.database.GatewayDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leases in the gateway's database, over connections of their own. */
final class LeaseDatabase implements Leases, AutoCloseable {

    private static final int CONNECTIONS = 2;

    private final GatewayDatabase connections;
    private final Leases leases;

    LeaseDatabase(String url, String user, String password) {
        this.connections = new GatewayDatabase(url, user, password, "gateway", CONNECTIONS);
        this.leases = new DatabaseLeases(JdbcClient.create(connections));
    }

    @Override
    public Map<String, Long> add(Instant window, Map<String, Integer> wanted) {
        return leases.add(window, wanted);
    }

    @Override
    public void forget(Instant before) {
        leases.forget(before);
    }

    @Override
    public void close() {
        connections.close();
    }
}
