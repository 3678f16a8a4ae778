package net.openmeet.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker in this JVM (KRaft, one node), on 127.0.0.1. Topics are never created by using them. */
public final class KafkaBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts on {@code directory}, which is created and formatted where needed; topics and messages are kept there.
     *
     * @param port 0 for any free one
     */
    public static KafkaBroker start(Path directory, int port) {
        return start(directory, port, Map.of());
    }

    /**
     * Starts with settings of its own, e.g. those of a broker elsewhere that a test wants to know more of.
     *
     * @param settings Kafka's own names, over the usual ones; {@code {listener}} and {@code {controller}} in a value stand for where the
     *     broker and its controller listen, {@code host:port}
     */
    public static KafkaBroker start(Path directory, int port, Map<String, String> settings) {
        Path root = directory.toAbsolutePath();
        int actual = Ports.orFree(port);
        Properties properties = KafkaOptions.of(root.resolve("data"), actual, Ports.orFree(0), settings);
        try {
            Files.createDirectories(root);
            format(root, properties);
        } catch (IOException e) {
            throw new ServerStartException("Kafka's data could not be prepared: " + e, e);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        try {
            // On a thread that nobody interrupts: an interrupted broker halts the JVM.
            CompletableFuture.runAsync(server::startup, Thread.ofPlatform().name("kafka-start")::start)
                    .join();
        } catch (CompletionException e) {
            server.shutdown();
            throw new ServerStartException("Kafka did not start on port " + actual + ": " + e.getCause(), e);
        }
        return new KafkaBroker(server, actual);
    }

    private static void format(Path root, Properties properties) throws IOException {
        if (Files.exists(root.resolve("data/meta.properties"))) {
            return;
        }
        Path settings = root.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(settings)) {
            properties.store(writer, null);
        }
        var output = new ByteArrayOutputStream();
        String[] arguments = {
            "format",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--ignore-formatted",
            "--config",
            settings.toString()
        };
        if (StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8)) != 0) {
            throw new IOException(output.toString(StandardCharsets.UTF_8));
        }
    }

    public int port() {
        return port;
    }

    /** What clients put into {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return KafkaOptions.address(port);
    }

    /** Stops the broker; everything that was acknowledged is kept. Idempotent. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
