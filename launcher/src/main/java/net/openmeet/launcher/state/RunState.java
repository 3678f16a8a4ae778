package net.openmeet.launcher.state;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.openmeet.launcher.graph.PortPlan;

/**
 * What a run tells the other commands about itself.
 *
 * @param pid the launcher's process
 * @param separate each service has a JVM of its own
 * @param ready everything has started
 */
public record RunState(long pid, boolean separate, boolean ready, PortPlan ports) {

    private static final String FILE = "state.properties";
    private static final String PORT = "port.";

    static Optional<RunState> read(Path directory) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.resolve(FILE))) {
            properties.load(reader);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The state of the run can't be read", e);
        }
        Map<String, Integer> ports = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PORT)) {
                ports.put(name.substring(PORT.length()), Integer.valueOf(properties.getProperty(name)));
            }
        }
        return Optional.of(new RunState(
                Long.parseLong(properties.getProperty("pid")),
                Boolean.parseBoolean(properties.getProperty("separate")),
                Boolean.parseBoolean(properties.getProperty("ready")),
                new PortPlan(ports)));
    }

    void write(Path directory) {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("separate", Boolean.toString(separate));
        properties.setProperty("ready", Boolean.toString(ready));
        ports.ports().forEach((name, port) -> properties.setProperty(PORT + name, Integer.toString(port)));
        Path fresh = directory.resolve(FILE + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                properties.store(writer, null);
            }
            Files.move(fresh, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The state of the run can't be written", e);
        }
    }

    public RunState readyNow() {
        return new RunState(pid, separate, true, ports);
    }
}
