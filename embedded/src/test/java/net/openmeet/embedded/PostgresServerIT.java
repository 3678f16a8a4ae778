package net.openmeet.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    Path directory;

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        try (PostgresServer server = start()) {
            server.createDatabase("yoga", "yoga", "secret");
            execute(server, "CREATE TABLE mats (colour text)");
            execute(server, "INSERT INTO mats VALUES ('blue')");
        }
        try (PostgresServer server = start()) {
            server.createDatabase("yoga", "yoga", "secret");
            assertThat(query(server, "SELECT colour FROM mats")).isEqualTo("blue");
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (PostgresServer server = start()) {
            server.createDatabase("yoga", "yoga", "secret");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("yoga"), "yoga", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void writesToDiskBeforeItAnswersWhenAskedTo() throws SQLException {
        try (PostgresServer server = PostgresServer.start(directory, 0, Durability.SURVIVES_POWER_LOSS)) {
            server.createDatabase("yoga", "yoga", "secret");
            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void takesOverFromAServerThatWasLeftBehind() throws SQLException {
        PostgresServer leftBehind = start();
        try (PostgresServer server = start()) {
            server.createDatabase("yoga", "yoga", "secret");
            assertThat(query(server, "SELECT 1::text")).isEqualTo("1");
        }
        leftBehind.close();
    }

    @Test
    void saysWhyItDidNotStart() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PostgresServer.start(directory, taken.getLocalPort(), Durability.NONE))
                    .isInstanceOf(ServerStartException.class)
                    .hasMessageContaining("Address already in use");
        }
        assertThat(Files.exists(directory.resolve("data/postmaster.pid"))).isFalse();
    }

    private PostgresServer start() {
        return PostgresServer.start(directory, 0, Durability.NONE);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("yoga"), "yoga", "secret");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("yoga"), "yoga", "secret");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
