package net.openmeet.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The schema registry (Apicurio), a process of its own on 127.0.0.1. It ends with {@link #close()} and also when this JVM ends in
 * any other way.
 */
public final class RegistryServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int POLL_MILLISECONDS = 100;
    private static final int STOP_SECONDS = 15;
    private static final int RECORD_SECONDS = 300;

    private final Process process;
    private final int port;
    private final Path pidFile;

    private RegistryServer(Process process, int port, Path pidFile) {
        this.process = process;
        this.port = port;
        this.pidFile = pidFile;
    }

    /**
     * Starts and waits until it answers. The program is found by the system property {@code openmeet.registry.home}. A registry
     * that a killed JVM left behind in {@code directory} is stopped first.
     *
     * @param directory for its log and pid
     * @param port 0 for any free one
     * @throws ServerStartException with the end of its log
     */
    public static RegistryServer start(Path directory, int port, RegistryStorage storage) {
        Path root = directory.toAbsolutePath();
        Path log = log(root);
        Path pidFile = pidFile(root);
        try {
            Files.createDirectories(root);
            stopLeftBehind(root);
            int actual = Ports.orFree(port);
            ProcessBuilder builder = RegistryProgram.installed()
                    .onPort(actual)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(storage.environment());
            var server = new RegistryServer(builder.start(), actual, pidFile);
            Files.writeString(pidFile, Long.toString(server.process.pid()));
            server.awaitHealthy(log);
            return server;
        } catch (IOException e) {
            throw new ServerStartException("The schema registry did not start: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerStartException("The schema registry was interrupted while starting", e);
        }
    }

    /** Whether a registry that a killed JVM left behind still runs on {@code directory}. */
    public static boolean isLeftBehind(Path directory) {
        return pid(directory).isPresent();
    }

    /** The process of the registry that runs on {@code directory}, whoever started it. */
    public static Optional<Long> pid(Path directory) {
        return Leftover.pid(pidFile(directory), RegistryProgram.MARKER);
    }

    /** Where the registry on {@code directory} logs. */
    public static Path log(Path directory) {
        return directory.resolve("registry.log");
    }

    /** Stops a registry that a killed JVM left behind on {@code directory}, if there is one. */
    public static void stopLeftBehind(Path directory) throws IOException, InterruptedException {
        Leftover.stop(pidFile(directory), RegistryProgram.MARKER);
    }

    private static Path pidFile(Path directory) {
        return directory.resolve("registry.pid");
    }

    private void awaitHealthy(Path log) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    throw new ServerStartException(
                            "The schema registry ended with exit code " + process.exitValue() + ".", log);
                }
                if (System.nanoTime() > deadline) {
                    throw new ServerStartException("The schema registry did not answer within " + PATIENCE + ".", log);
                }
            }
        } catch (InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/subjects"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** Base of the Confluent-compatible API. */
    public String url() {
        return "http://127.0.0.1:" + port + "/apis/ccompat/v7";
    }

    public long pid() {
        return process.pid();
    }

    /** Stops the process, by force where it takes long; one that is recorded writes that first. Idempotent. */
    @Override
    public void close() {
        process.destroy();
        try {
            int patience = RegistryProgram.isBeingRecorded() ? RECORD_SECONDS : STOP_SECONDS;
            if (!process.waitFor(patience, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException _) {
            // A stale pid file is harmless: its process is verified before it is stopped.
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
