package net.openmeet.launcher.running;

import java.util.function.UnaryOperator;
import net.openmeet.launcher.graph.Addresses;
import net.openmeet.launcher.graph.PortPlan;
import net.openmeet.launcher.graph.SystemGraph;

/** Everything is on this machine. Components use the loopback address; people use {@code localhost}. */
record LocalAddresses(PortPlan ports, UnaryOperator<String> passwords, UnaryOperator<String> directories)
        implements Addresses {

    private static final String HOST = "127.0.0.1";

    @Override
    public int port(String component) {
        return ports.port(component);
    }

    @Override
    public String host(String component) {
        return HOST;
    }

    @Override
    public String files(String kind) {
        return directories.apply(kind);
    }

    @Override
    public String http(String component) {
        return "http://" + HOST + ":" + port(component);
    }

    @Override
    public String jdbc(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port("postgres") + "/" + database;
    }

    @Override
    public String password(String database) {
        return passwords.apply(database);
    }

    @Override
    public String gatewaySecret() {
        return passwords.apply("gateway-at-provider");
    }

    @Override
    public String kafka() {
        return HOST + ":" + port("kafka");
    }

    @Override
    public String kafkaProtocol() {
        return "PLAINTEXT";
    }

    @Override
    public String kafkaPassword(String service) {
        return "none";
    }

    @Override
    public String publicUrl() {
        return "http://localhost:" + port(SystemGraph.GATEWAY);
    }
}
