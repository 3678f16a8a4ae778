package net.openmeet.platform.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/**
 * Ports for servers that bind seconds after the port was chosen. They are outside of the range that the system gives to outgoing
 * connections: one of those would take the port in between now and then.
 */
final class TestPorts {

    private static final int LOWEST = 20_000;
    private static final int BELOW = 30_000;
    private static final int ATTEMPTS = 100;

    private TestPorts() {}

    static int free() {
        RandomGenerator random = RandomGenerator.getDefault();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = random.nextInt(LOWEST, BELOW);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port from " + LOWEST + " to " + BELOW + " is free");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
