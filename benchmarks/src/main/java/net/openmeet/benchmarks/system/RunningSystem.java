package net.openmeet.benchmarks.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import net.openmeet.embedded.PostgresServer;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.state.DataDirectory;
import net.openmeet.launcher.state.RunState;

/** The system under test, as {@code ./openmeet up} has started it. */
public record RunningSystem(DataDirectory data, RunState state) {

    private static final String HOST = "127.0.0.1";

    /** The system that runs on a data directory. */
    public static RunningSystem on(String directory) {
        var data = new DataDirectory(Path.of(directory));
        return new RunningSystem(
                data, data.running().orElseThrow(() -> new IllegalStateException("No system runs on " + data.path())));
    }

    public URI gateway() {
        return http(SystemGraph.GATEWAY);
    }

    /** Where a component answers HTTP. */
    public URI http(String component) {
        return URI.create("http://" + HOST + ":" + port(component));
    }

    /** What its tokens have as issuer. */
    public String issuer() {
        return "http://localhost:" + port(SystemGraph.GATEWAY);
    }

    public String kafka() {
        return HOST + ":" + port("kafka");
    }

    /** The databases of the services that publish. */
    public List<String> databases() {
        return SystemGraph.openMeet().services().stream()
                .filter(service -> !service.name().equals(SystemGraph.GATEWAY))
                .flatMap(service -> service.database().stream())
                .toList();
    }

    /**
     * A connection as the service has it.
     *
     * @param schema where unqualified names are looked for
     */
    public Connection connect(String database, String schema) throws SQLException {
        var login = new Properties();
        login.setProperty("user", database);
        login.setProperty("password", password(database));
        login.setProperty("currentSchema", schema);
        return DriverManager.getConnection(jdbc(database), login);
    }

    public String jdbc(String database) {
        return "jdbc:postgresql://" + HOST + ":" + postgresPort() + "/" + database;
    }

    /** Of the role that owns the database; it is called the same. */
    public String password(String database) {
        return data.password(database);
    }

    int postgresPort() {
        return port("postgres");
    }

    public CpuMeter cpu() {
        return new CpuMeter(
                jvms(),
                PostgresServer.pid(data.of("postgres"))
                        .orElseThrow(() -> new IllegalStateException("PostgreSQL doesn't run")));
    }

    /** The processes with our code in them: the launcher's, and with {@code --separate} one a service. */
    private List<Long> jvms() {
        Stream<Long> services =
                state.separate() ? SystemGraph.openMeet().services().stream().map(this::pid) : Stream.empty();
        return Stream.concat(Stream.of(state.pid()), services).toList();
    }

    private long pid(Service service) {
        try {
            return Long.parseLong(Files.readString(data.pidFile(service.name())).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The process of " + service.name() + " isn't known", e);
        }
    }

    private int port(String component) {
        return state.ports().port(component);
    }
}
