package net.openmeet.launcher.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.embedded.Leftover;
import net.openmeet.embedded.PostgresServer;
import net.openmeet.embedded.RegistryServer;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.state.DataDirectory;

/** Processes of an earlier run whose launcher was killed. They end by themselves within seconds; this makes sure. */
public record Leftovers(SystemGraph graph, DataDirectory data) {

    /** Names of components of which a process is still there. */
    public List<String> find() {
        List<String> found = new ArrayList<>();
        if (PostgresServer.isLeftBehind(data.of("postgres"))) {
            found.add("postgres");
        }
        if (RegistryServer.isLeftBehind(data.of("registry"))) {
            found.add("registry");
        }
        graph.services().stream()
                .map(Service::name)
                .filter(name -> Leftover.isAlive(data.pidFile(name), Installation.marker(name)))
                .forEach(found::add);
        return found;
    }

    /** Stops all of them and returns when they are gone. */
    public void stop() {
        try {
            for (Service service : graph.services()) {
                Leftover.stop(data.pidFile(service.name()), Installation.marker(service.name()));
            }
            RegistryServer.stopLeftBehind(data.of("registry"));
            PostgresServer.stopLeftBehind(data.of("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException("Processes of an earlier run could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping processes of an earlier run", e);
        }
    }
}
