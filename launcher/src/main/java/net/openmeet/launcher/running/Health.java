package net.openmeet.launcher.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import net.openmeet.launcher.graph.Component.Listening;
import net.openmeet.launcher.graph.Component.Server;
import net.openmeet.launcher.graph.PortPlan;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;

/** Whether a component does its work now, as seen from outside. */
public record Health(String component, int port, boolean healthy) {

    private static final int TIMEOUT_MILLISECONDS = 1_000;

    /** Asks every component that listens, all at once. */
    public static List<Health> of(SystemGraph graph, PortPlan ports) {
        return graph.listening().parallelStream()
                .map(component -> {
                    int port = ports.port(component.name());
                    return new Health(component.name(), port, isHealthy(component, port));
                })
                .toList();
    }

    private static boolean isHealthy(Listening component, int port) {
        return switch (component) {
            case Service _ -> HttpProbe.isReady(port);
            case Server server ->
                switch (server.software()) {
                    case REGISTRY -> HttpProbe.answers(port, SystemGraph.REGISTRY_API + "/subjects");
                    case POSTGRES, KAFKA, MAIL -> accepts(port);
                };
        };
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLISECONDS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
