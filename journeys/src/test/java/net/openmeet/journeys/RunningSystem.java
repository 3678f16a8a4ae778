package net.openmeet.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.platform.test.Api;

/** {@code ./openmeet up --separate} in a process of its own, with a data directory and ports of its own. */
final class RunningSystem implements AutoCloseable {

    static final int PORT_OFFSET = 20_000;

    private static final Path PROJECT = Path.of(System.getProperty("openmeet.project.root"));
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration COMMAND = Duration.ofMinutes(1);

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Path data;
    private final Path output;
    private Process launcher;

    private RunningSystem(Path data, Path output, Process launcher) {
        this.data = data;
        this.output = output;
        this.launcher = launcher;
    }

    /** Starts a system and returns when it is healthy. */
    static RunningSystem up(Path data) {
        Path output = data.resolveSibling(data.getFileName() + ".out");
        RunningSystem system = new RunningSystem(data, output, start(data, output));
        system.waitUntilHealthy();
        return system;
    }

    /** Starts it again on the same data, after it was stopped or killed. */
    void upAgain() {
        launcher = start(data, output);
        tokens.clear();
        waitUntilHealthy();
    }

    Api anybody() {
        return Api.at(URI.create("http://127.0.0.1:" + (8080 + PORT_OFFSET)));
    }

    Api as(String person) {
        return anybody()
                .with(
                        "Authorization",
                        "Bearer "
                                + tokens.computeIfAbsent(
                                        person, name -> openmeet("token", name).strip()));
    }

    String kafka() {
        return "127.0.0.1:" + (9092 + PORT_OFFSET);
    }

    URI registry() {
        return URI.create("http://127.0.0.1:" + (8090 + PORT_OFFSET) + "/apis/ccompat/v7");
    }

    /** Runs a command of the user and returns what it printed; fails when it fails. */
    String openmeet(String... command) {
        List<String> line = new ArrayList<>(List.of(PROJECT.resolve("openmeet").toString()));
        line.addAll(Arrays.asList(command));
        line.addAll(List.of("--data", data.toString()));
        try {
            Process process = process(line).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(COMMAND.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " failed: " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Kills a service's process as the kernel would: no goodbye. */
    void kill(String service) {
        ProcessHandle process = ProcessHandle.of(pid(service)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Kills the launcher alone, and leaves what it started to notice. */
    void killLauncher() {
        launcher.destroyForcibly();
        launcher.onExit().join();
    }

    /** Ctrl-C; returns when the launcher has ended. */
    void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(launcher.pid()))
                    .start()
                    .waitFor();
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("Still running a minute after Ctrl-C: " + tail());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Processes, of anybody's, that have to do with this system's data directory. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .map(process -> process.info().commandLine().orElse(""))
                .filter(commandLine -> commandLine.contains(data.toString()))
                .toList();
    }

    void waitUntilHealthy() {
        long deadline = System.nanoTime() + START.toNanos();
        while (!tail().contains("http://localhost:" + (8080 + PORT_OFFSET))) {
            if (!launcher.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("The system did not start: " + tail());
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    @Override
    public void close() {
        if (launcher.isAlive()) {
            interrupt();
        }
    }

    long pid(String service) {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("run").resolve(service + ".pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tail() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(Path data, Path output) {
        try {
            return process(List.of(
                            PROJECT.resolve("openmeet").toString(),
                            "up",
                            "--separate",
                            "--data",
                            data.toString(),
                            "--port-offset",
                            Integer.toString(PORT_OFFSET)))
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder process(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(PROJECT.toFile()).redirectErrorStream(true);
        // What is tested was built by the build that runs this test.
        builder.environment().put("OPENMEET_SKIP_BUILD", "true");
        return builder;
    }
}
