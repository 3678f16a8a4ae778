package net.openmeet.launcher.command;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.state.RunState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --database}: which services' databases a command looks into. */
public final class DatabaseOption {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:OPENMEET_DATABASE_URL}",
            description =
                    "JDBC URL of one service's database. Default: $OPENMEET_DATABASE_URL, else all of the running system's.")
    private @Nullable String url;

    @Option(
            names = "--database-user",
            paramLabel = "NAME",
            defaultValue = "${env:OPENMEET_DATABASE_USER}",
            description = "Default: $OPENMEET_DATABASE_USER. The password is $OPENMEET_DATABASE_PASSWORD.")
    private @Nullable String user;

    /**
     * A database and its owner.
     *
     * @param service whose it is; that of {@code --database} as the URL names it
     */
    public record Database(String service, String url, String user, String password) {}

    /** The databases, in the order of the system's graph. */
    public List<Database> databases() {
        if (url != null) {
            return List.of(new Database(
                    url.substring(url.lastIndexOf('/') + 1),
                    url,
                    Objects.requireNonNullElse(user, "openmeet"),
                    Objects.requireNonNullElse(System.getenv("OPENMEET_DATABASE_PASSWORD"), "openmeet")));
        }
        RunState state = data.running();
        return SystemGraph.openMeet().services().stream()
                // Its database holds allowances alone: neither work nor copies.
                .filter(service -> !service.name().equals(SystemGraph.GATEWAY))
                .flatMap(service -> database(service, state).stream())
                .toList();
    }

    private Optional<Database> database(Service service, RunState state) {
        return service.database()
                .map(name -> new Database(
                        service.name(),
                        "jdbc:postgresql://127.0.0.1:" + state.ports().port("postgres") + "/" + name,
                        name,
                        data.directory().password(name)));
    }

    /** The database of one service; empty if there is none of that name, or {@code --database} names another. */
    public Optional<Database> database(String service) {
        Stream<Database> all = databases().stream();
        return url != null
                ? all.findFirst()
                : all.filter(database -> database.service().equals(service)).findFirst();
    }

    /**
     * The database of the service that a command is about.
     *
     * @throws CommandException if there is none
     */
    public Database required(String service) {
        return database(service).orElseThrow(() -> CommandException.failed("There is no database of " + service + "."));
    }
}
