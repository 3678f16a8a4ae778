package net.openmeet.platform.test;

import java.net.URI;
import java.util.Map;
import net.openmeet.platform.catalogue.SchemaRegistration;
import net.openmeet.platform.catalogue.TopicCreation;
import net.openmeet.platform.service.OpenMeetService;

/**
 * PostgreSQL, Kafka and the schema registry for all tests of this JVM, started by the first test that asks. Embedded ones, or containers of
 * the images that docker-compose uses with {@code -Dopenmeet.test.servers=containers}.
 */
public final class Servers {

    static final String USER = "openmeet";
    static final String PASSWORD = "openmeet";

    private final ServerSet servers;
    private final Issuer issuer;
    private final Messages messages;

    private Servers(ServerSet servers, Issuer issuer) {
        this.servers = servers;
        this.issuer = issuer;
        this.messages = new Messages(this);
    }

    private static final class Shared {
        private static final Servers INSTANCE = start();
    }

    /** The servers, with every topic created and every schema registered. */
    public static Servers shared() {
        return Shared.INSTANCE;
    }

    private static Servers start() {
        ServerSet servers = ServerSet.chosen(System.getProperty("openmeet.test.servers", "embedded"));
        TopicCreation.create(servers.bootstrapServers());
        SchemaRegistration.register(URI.create(servers.registryUrl()));
        return new Servers(servers, Issuer.start());
    }

    /** {@code host:port} of Kafka. */
    public String bootstrapServers() {
        return servers.bootstrapServers();
    }

    /** Base of the registry's Confluent-compatible API. */
    public URI registry() {
        return URI.create(servers.registryUrl());
    }

    /** JDBC URL of a database, which is created when there is none; user and password are both {@code openmeet}. */
    public String databaseUrl(String name) {
        return servers.databaseUrl(name);
    }

    /** The topics, as another service uses them. */
    public Messages messages() {
        return messages;
    }

    /** The settings with which a service uses these servers and trusts {@link Tokens}. */
    public Map<String, String> settingsOf(String service) {
        return Map.of(
                "openmeet.mail.host", "127.0.0.1",
                "openmeet.mail.port", Integer.toString(Mailbox.shared().port()),
                "openmeet.database.url", databaseUrl(OpenMeetService.databaseOf(service)),
                "openmeet.database.user", USER,
                "openmeet.database.password", PASSWORD,
                "openmeet.kafka.bootstrap-servers", bootstrapServers(),
                "openmeet.registry.url", registry().toString(),
                "openmeet.issuer", Tokens.ISSUER,
                "openmeet.jwks-uri", issuer.jwksUri());
    }
}
