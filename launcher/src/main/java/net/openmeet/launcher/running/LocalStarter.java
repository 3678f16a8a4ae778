package net.openmeet.launcher.running;

import java.net.URI;
import net.openmeet.embedded.Durability;
import net.openmeet.embedded.KafkaBroker;
import net.openmeet.embedded.MailServer;
import net.openmeet.embedded.PostgresServer;
import net.openmeet.embedded.RegistryServer;
import net.openmeet.embedded.RegistryStorage;
import net.openmeet.launcher.graph.Addresses;
import net.openmeet.launcher.graph.Component;
import net.openmeet.launcher.graph.Component.Server;
import net.openmeet.launcher.graph.Component.Step;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.state.DataDirectory;
import net.openmeet.platform.catalogue.SchemaRegistration;
import net.openmeet.platform.catalogue.TopicCreation;

/** Starts every component on this machine, with its data in the data directory. */
final class LocalStarter implements Starter {

    private final SystemGraph graph;
    private final Addresses addresses;
    private final DataDirectory data;
    private final ServiceStarter services;

    LocalStarter(SystemGraph graph, Addresses addresses, DataDirectory data, ServiceStarter services) {
        this.graph = graph;
        this.addresses = addresses;
        this.data = data;
        this.services = services;
    }

    /** Starts one of our services, in this JVM or in its own. */
    interface ServiceStarter {
        Running start(Service service);
    }

    @Override
    public Running start(Component component) {
        return switch (component) {
            case Server server ->
                switch (server.software()) {
                    case POSTGRES -> postgres(server);
                    case KAFKA -> KafkaBroker.start(data.of(server.name()), addresses.port(server.name()))::close;
                    case REGISTRY -> registry(server);
                    case MAIL -> MailServer.start(data.of(server.name()), addresses.port(server.name()))::close;
                };
            case Step step -> {
                switch (step.task()) {
                    case CREATE_TOPICS -> TopicCreation.create(addresses.kafka());
                    // Kafka asks nobody who they are: it is reachable from this machine alone.
                    case CREATE_ACLS -> {}
                    case REGISTER_SCHEMAS ->
                        SchemaRegistration.registerUnlessRemembered(
                                URI.create(addresses.http("registry") + SystemGraph.REGISTRY_API),
                                data.of("registry").resolve("registered"));
                }
                yield () -> {};
            }
            case Service service -> services.start(service);
        };
    }

    private Running postgres(Server server) {
        PostgresServer postgres = PostgresServer.start(
                data.of(server.name()), addresses.port(server.name()), Durability.SURVIVES_POWER_LOSS);
        for (String database : graph.databases()) {
            postgres.createDatabase(database, database, data.password(database));
        }
        return postgres::close;
    }

    private Running registry(Server server) {
        String database = SystemGraph.REGISTRY_DATABASE;
        RegistryStorage storage =
                new RegistryStorage.Postgres(addresses.jdbc(database), database, data.password(database));
        return RegistryServer.start(data.of(server.name()), addresses.port(server.name()), storage)::close;
    }
}
