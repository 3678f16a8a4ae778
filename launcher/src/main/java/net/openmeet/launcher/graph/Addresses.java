package net.openmeet.launcher.graph;

/** Where components find each other: on this machine in one way, between containers in another. */
public interface Addresses {

    /** The port that a component binds. */
    int port(String component);

    /** The name or number of the machine that a component is on. */
    String host(String component);

    /** The directory where a component keeps files of a kind. */
    String files(String kind);

    /** {@code http://host:port} of a component, without a slash at the end. */
    String http(String component);

    /** The JDBC URL of a database. */
    String jdbc(String database);

    /** The password of the role that owns a database. */
    String password(String database);

    /** By what the gateway shows the provider that it is who it says. */
    String gatewaySecret();

    /** Kafka's {@code host:port}. */
    String kafka();

    /** How clients talk to Kafka: {@code PLAINTEXT} where it asks nobody who they are. */
    String kafkaProtocol();

    /** By what a service shows Kafka that it is who it says. */
    String kafkaPassword(String service);

    /** What people's browsers and clients call: the gateway, without a slash at the end. */
    String publicUrl();
}
