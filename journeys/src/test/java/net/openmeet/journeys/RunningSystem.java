package net.openmeet.journeys;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import net.openmeet.embedded.MailFolder;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.platform.test.Api;

/** {@code ./openmeet up --separate} in a process of its own, with a data directory and ports of its own. */
final class RunningSystem implements AutoCloseable {

    static final int PORT_OFFSET = 20_000;

    private static final String SERVICES = "openmeet-services";
    private static final String SECRET_OF_SERVICES = "what-services-prove-by-who-they-are";

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
        var system = new RunningSystem(data, output, start(data, output));
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

    /** A token of OpenMeet's own services, which is no member's. */
    String tokenOfServices() {
        String credentials = SERVICES + ":" + SECRET_OF_SERVICES;
        return anybody()
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .send(
                        "POST",
                        "/oauth2/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials&scope=addresses")
                .expect(200)
                .text("/access_token");
    }

    String kafka() {
        return "127.0.0.1:" + (9092 + PORT_OFFSET);
    }

    URI registry() {
        return URI.create("http://127.0.0.1:" + (8090 + PORT_OFFSET) + "/apis/ccompat/v7");
    }

    /** What Prometheus gets when it scrapes a service. */
    String metrics(String service) {
        int port = SystemGraph.openMeet().service(service).orElseThrow().port() + PORT_OFFSET;
        return Api.at(URI.create("http://127.0.0.1:" + port))
                .get("/actuator/prometheus")
                .expect(200)
                .body();
    }

    /** The subjects of the mails that went to an address, read where {@code ./openmeet mail} reads them. */
    List<String> subjectsOfMailsTo(String address) {
        try {
            MailFolder folder = MailFolder.in(data.resolve(SystemGraph.MAIL));
            List<String> subjects = new ArrayList<>();
            for (int number : folder.numbers()) {
                MimeMessage mail = folder.read(number);
                if (address.equalsIgnoreCase(mail.getHeader("To", null))) {
                    subjects.add(mail.getSubject());
                }
            }
            return subjects;
        } catch (IOException | MessagingException e) {
            throw new AssertionError("The mails can't be read", e);
        }
    }

    /** Runs a command of the user and returns what it printed; fails when it fails. */
    String openmeet(String... command) {
        List<String> line = new ArrayList<>(List.of(PROJECT.resolve("openmeet").toString()));
        line.addAll(Arrays.asList(command));
        line.addAll(List.of("--data", data.toString()));
        return run(line);
    }

    /** Pastes this into a shell in the project's folder, made to mean this system instead of the usual one; fails when it fails. */
    String paste(String shell) {
        return run(List.of(
                "sh",
                "-euc",
                shell.replace("localhost:8080", "localhost:" + (8080 + PORT_OFFSET))
                        .replaceAll("\\./openmeet ([a-z-]+)", "./openmeet $1 --data '" + data + "'")
                        .replace(" .openmeet/", " '" + data + "'/")));
    }

    private static String run(List<String> line) {
        try {
            Process process = process(line).start();
            process.getOutputStream().close();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(COMMAND.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", line) + " failed: " + printed);
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

    /**
     * Ctrl-C, which a terminal sends to everything that was started from it; returns when the launcher has ended.
     *
     * @return what is still there of all that has to do with this system
     */
    List<String> interrupt() {
        List<ProcessHandle> started = Stream.concat(launcher.toHandle().descendants(), Stream.of(launcher.toHandle()))
                .toList();
        List<String> kill = new ArrayList<>(List.of("kill", "-INT"));
        started.forEach(process -> kill.add(Long.toString(process.pid())));
        try {
            new ProcessBuilder(kill).start().waitFor();
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("Still running a minute after Ctrl-C: " + tail());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return ProcessHandle.allProcesses()
                // One that has ended and that nobody has asked about yet has no command line any more.
                .filter(process -> !commandLine(process).isEmpty())
                .filter(process ->
                        started.contains(process) || commandLine(process).contains(data.toString()))
                .map(process -> process.pid() + " " + commandLine(process))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }

    /** A connection to a service's own database, for a look at what no API shows. */
    Connection database(String name) {
        try {
            String password =
                    Files.readString(data.resolve("passwords").resolve(name)).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + (5433 + PORT_OFFSET) + "/" + name, name, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new AssertionError("No connection to " + name, e);
        }
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
                            "--empty",
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
        builder.environment().put("OPENMEET_INTERNAL_CLIENT_ID", SERVICES);
        builder.environment().put("OPENMEET_INTERNAL_CLIENT_SECRET", SECRET_OF_SERVICES);
        return builder;
    }
}
