package net.openmeet.benchmarks.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.embedded.Durability;
import net.openmeet.embedded.KafkaBroker;
import net.openmeet.embedded.PostgresServer;
import net.openmeet.embedded.RegistryServer;
import net.openmeet.embedded.RegistryStorage;
import net.openmeet.platform.catalogue.SchemaRegistration;
import net.openmeet.platform.catalogue.TopicCreation;

/** Durable PostgreSQL, Kafka in this JVM, and the registry: for benchmarks of a part of a service, with that in this JVM too. */
public record OwnServers(Path directory, PostgresServer postgres, KafkaBroker kafka, RegistryServer registry)
        implements AutoCloseable {

    private static final String PASSWORD = "benchmark";

    public static OwnServers start() throws IOException {
        Path directory = Files.createTempDirectory("openmeet-benchmark-");
        var servers = new OwnServers(
                directory,
                PostgresServer.start(directory.resolve("postgres"), 0, Durability.SURVIVES_POWER_LOSS),
                KafkaBroker.start(directory.resolve("kafka"), 0),
                RegistryServer.start(directory.resolve("registry"), 0, new RegistryStorage.InMemory()));
        TopicCreation.create(servers.kafka.bootstrapServers());
        SchemaRegistration.register(URI.create(servers.registry.url()));
        return servers;
    }

    /** Makes a database, with a role of the same name that owns it. */
    public void createDatabase(String name) {
        postgres.createDatabase(name, name, PASSWORD);
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.url(database), database, PASSWORD);
    }

    /**
     * What a service is started with.
     *
     * @param more {@code --key=value}
     */
    public String[] settings(String database, String... more) {
        List<String> settings = List.of(
                "--server.port=0",
                "--openmeet.database.url=" + postgres.url(database),
                "--openmeet.database.user=" + database,
                "--openmeet.database.password=" + PASSWORD,
                "--openmeet.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--openmeet.registry.url=" + registry.url());
        return Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new);
    }

    public CpuMeter cpu() {
        return CpuMeter.here(PostgresServer.pid(directory.resolve("postgres"))
                .orElseThrow(() -> new IllegalStateException("PostgreSQL doesn't run")));
    }

    @Override
    public void close() {
        registry.close();
        kafka.close();
        postgres.close();
    }
}
