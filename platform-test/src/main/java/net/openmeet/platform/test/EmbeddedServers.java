package net.openmeet.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import net.openmeet.embedded.Durability;
import net.openmeet.embedded.KafkaBroker;
import net.openmeet.embedded.PostgresServer;
import net.openmeet.embedded.RegistryServer;
import net.openmeet.embedded.RegistryStorage;
import org.springframework.util.FileSystemUtils;

/** Servers of this JVM, on free ports and in a directory that goes with it. All three start at once. */
record EmbeddedServers(PostgresServer postgres, KafkaBroker kafka, RegistryServer registry) implements ServerSet {

    static EmbeddedServers start() {
        Path directory = directory();
        CompletableFuture<PostgresServer> postgres = CompletableFuture.supplyAsync(
                () -> PostgresServer.start(directory.resolve("postgres"), TestPorts.free(), Durability.NONE),
                Thread::startVirtualThread);
        CompletableFuture<KafkaBroker> kafka = CompletableFuture.supplyAsync(
                () -> KafkaBroker.start(directory.resolve("kafka"), TestPorts.free()), Thread::startVirtualThread);
        CompletableFuture<RegistryServer> registry = CompletableFuture.supplyAsync(
                () -> RegistryServer.start(
                        directory.resolve("registry"), TestPorts.free(), new RegistryStorage.InMemory()),
                Thread::startVirtualThread);
        var servers = new EmbeddedServers(postgres.join(), kafka.join(), registry.join());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> servers.stop(directory)));
        return servers;
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("openmeet-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(Path directory) {
        registry.close();
        kafka.close();
        postgres.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public String registryUrl() {
        return registry.url();
    }

    @Override
    public String databaseUrl(String name) {
        postgres.createDatabase(name, Servers.USER, Servers.PASSWORD);
        return postgres.url(name);
    }
}
