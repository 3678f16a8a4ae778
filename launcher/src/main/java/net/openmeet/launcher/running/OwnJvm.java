package net.openmeet.launcher.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.openmeet.embedded.ServerStartException;
import net.openmeet.launcher.graph.Addresses;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.state.DataDirectory;

/** Runs each service in a JVM of its own, which ends when this one does. */
record OwnJvm(Installation installation, Addresses addresses, DataDirectory data, Progress progress)
        implements LocalStarter.ServiceStarter {

    private static final Duration PATIENCE = Pulse.START;
    private static final int POLL_MILLISECONDS = 100;

    @Override
    public Running start(Service service) {
        Process process = launch(service);
        try {
            awaitReady(service, process);
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
        return new Supervised(service, this, process, progress);
    }

    Process launch(Service service) {
        ProcessBuilder builder = installation.jvm(
                "service",
                service.name(),
                List.of(
                        "service",
                        service.name(),
                        "--managed",
                        "--data",
                        data.path().toString()));
        builder.environment().putAll(service.environment(addresses));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.redirectOutput(Redirect.to(output(service).toFile()));
        try {
            Process process = builder.start();
            Files.writeString(data.pidFile(service.name()), Long.toString(process.pid()));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("The JVM of " + service.name() + " can't be started", e);
        }
    }

    boolean isAlive(Service service) {
        return HttpProbe.isAlive(addresses.port(service.name()));
    }

    private void awaitReady(Service service, Process process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!HttpProbe.isReady(addresses.port(service.name()))) {
                if (process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    throw new ServerStartException(
                            "It ended with exit code " + process.exitValue() + ".", log(service));
                }
                if (System.nanoTime() > deadline) {
                    throw new ServerStartException("It was not ready within " + PATIENCE + ".", log(service));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerStartException("Interrupted while it was starting", e);
        }
    }

    private Path log(Service service) {
        Path log = data.log(service.name());
        return Files.exists(log) ? log : output(service);
    }

    private Path output(Service service) {
        return data.logs().resolve(service.name() + ".out");
    }

    void forget(Service service) {
        try {
            Files.deleteIfExists(data.pidFile(service.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
