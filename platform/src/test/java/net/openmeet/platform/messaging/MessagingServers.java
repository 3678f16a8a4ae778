package net.openmeet.platform.messaging;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import net.openmeet.embedded.Durability;
import net.openmeet.embedded.KafkaBroker;
import net.openmeet.embedded.PostgresServer;
import net.openmeet.embedded.RegistryServer;
import net.openmeet.embedded.RegistryStorage;
import net.openmeet.platform.avro.RegistryClient;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** One PostgreSQL, one Kafka and one registry for all tests of this JVM; each test takes a database and a topic of its own. */
public final class MessagingServers {

    /** Owner of every test's database. */
    public static final String USER = "openmeet";

    public static final String PASSWORD = "openmeet";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final MessagingServers SHARED = new MessagingServers();

    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final RegistryServer registry;

    private MessagingServers() {
        Path directory = directory();
        this.postgres = PostgresServer.start(directory.resolve("postgres"), 0, Durability.NONE);
        this.kafka = KafkaBroker.start(directory.resolve("kafka"), port());
        this.registry = RegistryServer.start(directory.resolve("registry"), port(), new RegistryStorage.InMemory());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    public static MessagingServers shared() {
        return SHARED;
    }

    /**
     * A free port below those that the system hands out by itself: nobody takes it between now and the start of a
     * server, nor while a server is down.
     */
    public static int port() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (IOException _) {
                // Taken: another one.
            }
        }
    }

    public static Path directory() {
        try {
            return Files.createTempDirectory(Path.of("target"), "servers-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public URI registry() {
        return URI.create(registry.url());
    }

    /** The JDBC URL of a new database. */
    public String database() {
        String name = "messaging_" + NUMBER.incrementAndGet();
        postgres.createDatabase(name, USER, PASSWORD);
        return postgres.url(name);
    }

    /** A new topic on which SeriesDeleted travels. */
    public Topic topic() {
        return topic(bootstrapServers());
    }

    /** A new topic on another broker. */
    public Topic topic(String bootstrapServers) {
        var topic = new Topic(
                "openmeet.test-" + NUMBER.incrementAndGet() + ".v1",
                "series id",
                6,
                "test",
                List.of(SeriesDeleted.class));
        create(bootstrapServers, topic);
        register(topic);
        return topic;
    }

    /** A new topic of states: a SeriesDeleted is one as well as any. */
    public Topic states() {
        var topic = new Topic(
                "openmeet.test-" + NUMBER.incrementAndGet() + ".state.v1",
                Topic.Kind.STATE,
                "series id",
                6,
                "test",
                List.of(SeriesDeleted.class));
        create(bootstrapServers(), topic);
        register(topic);
        return topic;
    }

    public static void create(String bootstrapServers, Topic topic) {
        try (Admin admin = admin(bootstrapServers)) {
            admin.createTopics(List.of(new NewTopic(topic.name(), topic.partitions(), (short) 1)))
                    .all()
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void register(Topic topic) {
        try (var client = new RegistryClient(registry())) {
            client.register(
                    topic.subject(SeriesDeleted.class),
                    SeriesDeleted.getClassSchema().toString());
        }
    }

    public boolean hasTopic(String name) {
        try (Admin admin = admin(bootstrapServers())) {
            return admin.listTopics().names().get().contains(name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A client to change what there is. */
    public static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    private void stop() {
        registry.close();
        kafka.close();
        postgres.close();
    }
}
