package net.openmeet.platform.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Servers in containers, of the images that docker-compose.yml names. */
record ContainerServers(PostgreSQLContainer postgres, KafkaContainer kafka, GenericContainer<?> registry)
        implements ServerSet {

    static final String POSTGRES_IMAGE = "postgres:18.6";
    static final String KAFKA_IMAGE = "apache/kafka:4.2.1";
    static final String REGISTRY_IMAGE = "apicurio/apicurio-registry:3.3.3";

    private static final int REGISTRY_PORT = 8080;

    static ContainerServers start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer(DockerImageName.parse(POSTGRES_IMAGE))
                .withUsername(Servers.USER)
                .withPassword(Servers.PASSWORD);
        KafkaContainer kafka = new KafkaContainer(DockerImageName.parse(KAFKA_IMAGE))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        GenericContainer<?> registry = new GenericContainer<>(DockerImageName.parse(REGISTRY_IMAGE))
                .withExposedPorts(REGISTRY_PORT)
                .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects"));
        postgres.start();
        kafka.start();
        registry.start();
        return new ContainerServers(postgres, kafka, registry);
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String registryUrl() {
        return "http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT) + "/apis/ccompat/v7";
    }

    @Override
    public String databaseUrl(String name) {
        try (Connection connection =
                        DriverManager.getConnection(postgres.getJdbcUrl(), Servers.USER, Servers.PASSWORD);
                Statement statement = connection.createStatement()) {
            String literal = statement.enquoteLiteral(name);
            ResultSet found = statement.executeQuery("SELECT FROM pg_database WHERE datname = " + literal);
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be created", e);
        }
        return "jdbc:postgresql://" + postgres.getHost() + ":"
                + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + name;
    }
}
