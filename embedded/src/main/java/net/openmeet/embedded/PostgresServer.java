package net.openmeet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of one's own, on 127.0.0.1. It ends with {@link #close()} and also when this JVM ends in any other way, kill -9
 * included; what it committed is there at the next start on the same directory.
 */
public final class PostgresServer implements AutoCloseable {

    /** The superuser's role; its password is generated at the first start. */
    public static final String ADMIN = "openmeet_admin";

    private static final int STOP_SECONDS = 70;

    private final int port;
    private final String password;
    private final Process guard;

    private PostgresServer(int port, String password, Process guard) {
        this.port = port;
        this.password = password;
        this.guard = guard;
    }

    /**
     * Starts on {@code directory}, which is created and initialised where needed. A server that a killed JVM left behind there is
     * stopped first.
     *
     * @param port 0 for any free one
     * @throws ServerStartException with the end of the server's log
     */
    public static PostgresServer start(Path directory, int port, Durability durability) {
        Path root = directory.toAbsolutePath();
        Path log = log(root);
        try {
            Files.createDirectories(root);
            stopLeftBehind(root);
            Files.deleteIfExists(log);
            String password = Secrets.in(root.resolve("password"));
            var program = new PostgresProgram(PostgresBinaries.unpacked(root), log);
            Path data = initialised(root, program, durability);
            int actual = Ports.orFree(port);
            Process guard = program.runWhenInputEnds("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", "60");
            var server = new PostgresServer(actual, password, guard);
            String options = PostgresOptions.commandLine(actual, durability);
            if (program.run("pg_ctl", "start", "-w", "-t", "60", "-D", data.toString(), "-o", options) != 0) {
                server.close();
                throw new ServerStartException("PostgreSQL did not start on port " + actual + ".", log);
            }
            return server;
        } catch (IOException e) {
            throw new ServerStartException("PostgreSQL did not start: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerStartException("PostgreSQL was interrupted while starting", e);
        }
    }

    /** Initialises beside the target and renames: a kill in between leaves nothing that looks like a database. */
    private static Path initialised(Path root, PostgresProgram program, Durability durability)
            throws IOException, InterruptedException {
        Path data = data(root);
        if (Files.exists(data)) {
            return data;
        }
        Path fresh = root.resolve("data.new");
        Directories.delete(fresh);
        String[] arguments = PostgresOptions.initdb(fresh, root.resolve("password"), durability);
        if (program.run("initdb", arguments) != 0) {
            throw new ServerStartException("initdb failed.", program.log());
        }
        return Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether a server that a killed JVM left behind still runs on {@code directory}. */
    public static boolean isLeftBehind(Path directory) {
        return pid(directory).isPresent();
    }

    /** The process of the server that runs on {@code directory}, whoever started it. */
    public static Optional<Long> pid(Path directory) {
        Path data = data(directory);
        return Leftover.pid(data.resolve("postmaster.pid"), data.toString());
    }

    /** Stops a server that a killed JVM left behind on {@code directory}, if there is one. */
    public static void stopLeftBehind(Path directory) throws IOException, InterruptedException {
        if (isLeftBehind(directory)) {
            var program = new PostgresProgram(PostgresBinaries.unpacked(directory.toAbsolutePath()), log(directory));
            String data = data(directory).toString();
            if (program.run("pg_ctl", "stop", "-D", data, "-m", "fast", "-t", "30") != 0) {
                program.run("pg_ctl", "stop", "-D", data, "-m", "immediate");
            }
        }
    }

    private static Path data(Path directory) {
        return directory.toAbsolutePath().resolve("data");
    }

    /** Where the server on {@code directory} logs. */
    public static Path log(Path directory) {
        return directory.toAbsolutePath().resolve("postgres.log");
    }

    public int port() {
        return port;
    }

    /** The JDBC URL of a database. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of {@link #ADMIN}. */
    public String password() {
        return password;
    }

    /** Sees to it that the login role {@code owner} exists with this password and owns the database {@code name}. */
    public void createDatabase(String name, String owner, String ownerPassword) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), ADMIN, password);
                Statement statement = connection.createStatement()) {
            String verb = exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", owner) ? "ALTER" : "CREATE";
            statement.execute(verb + " ROLE " + statement.enquoteIdentifier(owner, true) + " LOGIN PASSWORD "
                    + statement.enquoteLiteral(ownerPassword));
            if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true) + " OWNER "
                        + statement.enquoteIdentifier(owner, true));
            }
        } catch (SQLException e) {
            throw new ServerStartException("Database " + name + " could not be created: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Stops the server (a "fast" shutdown: clients are disconnected, everything is written). Idempotent. */
    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                guard.destroyForcibly();
            }
        } catch (IOException _) {
            guard.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
