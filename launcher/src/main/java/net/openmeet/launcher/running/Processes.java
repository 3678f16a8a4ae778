package net.openmeet.launcher.running;

import java.nio.file.Path;
import java.util.Optional;
import net.openmeet.embedded.Leftover;
import net.openmeet.embedded.PostgresServer;
import net.openmeet.embedded.RegistryServer;
import net.openmeet.launcher.state.DataDirectory;
import net.openmeet.launcher.state.RunState;

/** Which process each component of a run lives in, and where it logs. */
public record Processes(RunState state, DataDirectory data) {

    /** Empty where the component's process is gone. */
    public Optional<Long> pid(String component) {
        return switch (component) {
            case "postgres" -> PostgresServer.pid(data.of(component));
            case "registry" -> RegistryServer.pid(data.of(component));
            case "kafka" -> Optional.of(state.pid());
            default ->
                state.separate()
                        ? Leftover.pid(data.pidFile(component), Installation.marker(component))
                        : Optional.of(state.pid());
        };
    }

    public Path log(String component) {
        return switch (component) {
            case "postgres" -> PostgresServer.log(data.of(component));
            case "registry" -> RegistryServer.log(data.of(component));
            default -> data.log(component);
        };
    }
}
