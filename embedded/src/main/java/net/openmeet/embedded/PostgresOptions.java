package net.openmeet.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How PostgreSQL is set up: for one developer's machine, small, and reachable from this machine alone. */
final class PostgresOptions {

    private PostgresOptions() {}

    static String[] initdb(Path data, Path passwordFile, Durability durability) {
        List<String> arguments = new ArrayList<>(List.of(
                "-D",
                data.toString(),
                "-U",
                PostgresServer.ADMIN,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (durability == Durability.NONE) {
            arguments.add("--no-sync");
        }
        return arguments.toArray(String[]::new);
    }

    /** For {@code pg_ctl -o}, which hands it to a shell. */
    static String commandLine(int port, Durability durability) {
        String durable = switch (durability) {
            case SURVIVES_POWER_LOSS -> "on";
            case NONE -> "off";
        };
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=''",
                "timezone=UTC",
                "shared_buffers=64MB",
                "max_connections=200",
                "fsync=" + durable,
                "synchronous_commit=" + durable,
                "full_page_writes=" + durable);
    }
}
