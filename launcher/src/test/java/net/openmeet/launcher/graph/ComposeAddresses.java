package net.openmeet.launcher.graph;

import java.util.Locale;

/** Where components find each other between the containers of docker-compose.yml. */
record ComposeAddresses(SystemGraph graph) implements Addresses {

    private static final int STOCK_REGISTRY_PORT = 8080;
    private static final String PASSWORD = "${OPENMEET_DATABASE_PASSWORD:?run deploy/make-secrets > .env}";

    @Override
    public int port(String component) {
        return graph.listening().stream()
                .filter(listening -> listening.name().equals(component))
                .findFirst()
                .orElseThrow()
                .port();
    }

    @Override
    public String host(String component) {
        return component;
    }

    @Override
    public String files(String kind) {
        return "/var/lib/openmeet/" + kind;
    }

    @Override
    public String http(String component) {
        int port = component.equals("registry") ? STOCK_REGISTRY_PORT : port(component);
        return "http://" + component + ":" + port;
    }

    @Override
    public String jdbc(String database) {
        return "jdbc:postgresql://postgres:5432/" + database;
    }

    @Override
    public String password(String database) {
        return PASSWORD;
    }

    @Override
    public String gatewaySecret() {
        return "${OPENMEET_SIGN_IN_PASSWORD:?run deploy/make-secrets > .env}";
    }

    @Override
    public String kafka() {
        return "kafka:29092";
    }

    @Override
    public String kafkaProtocol() {
        return "SASL_PLAINTEXT";
    }

    @Override
    public String kafkaPassword(String service) {
        String word = service.replace("-service", "").toUpperCase(Locale.ROOT);
        return "${OPENMEET_KAFKA_" + word + "_PASSWORD}";
    }

    @Override
    public String publicUrl() {
        return "http://localhost:" + port(SystemGraph.GATEWAY);
    }
}
