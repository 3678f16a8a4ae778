package net.openmeet.launcher.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.launcher.graph.Component.Listening;

/** Which port each component gets in this run. */
public record PortPlan(Map<String, Integer> ports) {

    private static final int HIGHEST = 65_535;

    public PortPlan {
        ports = Map.copyOf(ports);
    }

    /**
     * The graph's ports, all moved by {@code offset}, with some set one by one.
     *
     * @throws IllegalArgumentException naming what is wrong: an unknown component, a port out of range, or one given twice
     */
    public static PortPlan of(SystemGraph graph, int offset, Map<String, Integer> chosen) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Listening component : graph.listening()) {
            ports.put(component.name(), component.port() + offset);
        }
        chosen.forEach((name, port) -> {
            if (ports.replace(name, port) == null) {
                throw new IllegalArgumentException(
                        "No component is called '" + name + "'. There are: " + String.join(", ", ports.keySet()));
            }
        });
        ports.forEach((name, port) -> {
            if (port < 1 || port > HIGHEST) {
                throw new IllegalArgumentException("Port " + port + " of " + name + " is not within 1–" + HIGHEST);
            }
        });
        requireDistinct(ports);
        return new PortPlan(ports);
    }

    /** Ports that are free now, for a run that nobody else needs to find. */
    public static PortPlan free(SystemGraph graph) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Listening component : graph.listening()) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                ports.put(component.name(), socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No loopback port is free", e);
        }
        return new PortPlan(ports);
    }

    private static void requireDistinct(Map<String, Integer> ports) {
        Map<Integer, String> owners = new HashMap<>();
        ports.forEach((name, port) -> {
            String other = owners.put(port, name);
            if (other != null) {
                throw new IllegalArgumentException("Port " + port + " is given to both " + other + " and " + name);
            }
        });
    }

    public int port(String component) {
        Integer port = ports.get(component);
        if (port == null) {
            throw new IllegalArgumentException("No component that listens is called " + component);
        }
        return port;
    }
}
