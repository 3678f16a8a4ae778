package net.openmeet.launcher.graph;

/** Where components find each other: on this machine in one way, between containers in another. */
public interface Addresses {

    /** The port that a component binds. */
    int port(String component);

    /** {@code http://host:port} of a component, without a slash at the end. */
    String http(String component);

    /** The JDBC URL of a database. */
    String jdbc(String database);

    /** The password of the role that owns a database. */
    String password(String database);

    /** Kafka's {@code host:port}. */
    String kafka();

    /** What people's browsers and clients call: the gateway, without a slash at the end. */
    String publicUrl();
}
