package net.openmeet.benchmarks.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Load by wrk, a generator in C that isn't the limit. */
public record Wrk(URI target, int connections) {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final String SCRIPT = "requests.lua";

    /** Sends each once, in their order, over all connections. */
    public Answered once(List<Request> requests) {
        return run("once", LONGEST, requests);
    }

    /** Sends them one after the other, and from the first again, until the time is over. */
    public Answered during(Duration time, List<Request> requests) {
        return run("again", time, requests);
    }

    private Answered run(String mode, Duration time, List<Request> requests) {
        try {
            Path directory = Files.createTempDirectory("openmeet-wrk-");
            Path script = directory.resolve(SCRIPT);
            Path file = directory.resolve("requests");
            try (InputStream resource = Objects.requireNonNull(Wrk.class.getResourceAsStream(SCRIPT))) {
                Files.copy(resource, script);
                Files.write(file, requests.stream().map(Request::line).toList());
                return Answered.parse(Program.run(command(mode, time, script, file), Map.of()));
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(script);
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Requests can't be written for wrk", e);
        }
    }

    private List<String> command(String mode, Duration time, Path script, Path file) {
        return List.of(
                "wrk",
                "--threads=1",
                "--connections=" + connections,
                "--duration=" + time.toSeconds() + "s",
                "--timeout=60s",
                "--script=" + script,
                target.toString(),
                "--",
                mode,
                file.toString());
    }
}
