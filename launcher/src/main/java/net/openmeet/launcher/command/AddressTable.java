package net.openmeet.launcher.command;

import java.util.Locale;
import net.openmeet.launcher.graph.PortPlan;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;

/** Where everything is, for people. */
final class AddressTable {

    private AddressTable() {}

    static String of(SystemGraph graph, PortPlan ports, String dataArgument) {
        String gateway = "http://localhost:" + ports.port(SystemGraph.GATEWAY);
        StringBuilder table = new StringBuilder(System.lineSeparator()).append("OpenMeet is up.");
        line(table, "Start here", gateway);
        line(table, "Sign in as alice", "./openmeet token alice" + dataArgument);
        for (Service service : graph.services()) {
            if (!service.name().equals(SystemGraph.GATEWAY)) {
                line(table, service.name(), "http://localhost:" + ports.port(service.name()));
            }
        }
        line(table, "Kafka", "localhost:" + ports.port("kafka"));
        line(table, "PostgreSQL", "localhost:" + ports.port("postgres"));
        line(table, "schema registry", "http://localhost:" + ports.port("registry") + SystemGraph.REGISTRY_API);
        line(table, "mails that it sent", "./openmeet mail list" + dataArgument);
        return table.append(System.lineSeparator())
                .append("Ctrl-C or ./openmeet down" + dataArgument + " stops all of it.")
                .toString();
    }

    private static void line(StringBuilder table, String what, String where) {
        table.append(System.lineSeparator()).append(String.format(Locale.ROOT, "  %-20s %s", what, where));
    }
}
