package net.openmeet.platform.test;

/** Somebody's PostgreSQL, Kafka and schema registry. They end with this JVM. */
interface ServerSet {

    String bootstrapServers();

    String registryUrl();

    /** The JDBC URL of a database that is there from now on. */
    String databaseUrl(String name);

    static ServerSet chosen(String kind) {
        return switch (kind) {
            case "embedded" -> EmbeddedServers.start();
            case "containers" -> ContainerServers.start();
            default ->
                throw new IllegalArgumentException("openmeet.test.servers is embedded or containers, not " + kind);
        };
    }
}
