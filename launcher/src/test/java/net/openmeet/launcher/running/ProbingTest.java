package net.openmeet.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProbingTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @Test
    void findsWhoAnswersAlive() throws IOException {
        HttpServer service = HttpServer.create(ANY_PORT, 0);
        service.createContext("/actuator/health/liveness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        service.start();
        try {
            assertThat(HttpProbe.isAlive(service.getAddress().getPort())).isTrue();
        } finally {
            service.stop(0);
        }
    }

    @Test
    @Timeout(20)
    void findsWhoTakesTheCallAndSaysNothingDead() throws IOException {
        try (var hung = new ServerSocket()) {
            hung.bind(ANY_PORT);
            assertThat(HttpProbe.isAlive(hung.getLocalPort())).isFalse();
        }
    }

    @Test
    void findsNobodyDead() throws IOException {
        int port;
        try (var gone = new ServerSocket()) {
            gone.bind(ANY_PORT);
            port = gone.getLocalPort();
        }
        assertThat(HttpProbe.isAlive(port)).isFalse();
    }

    @Test
    void findsWhoHangsUpAlive() throws IOException {
        try (var crowded = new ServerSocket()) {
            crowded.bind(ANY_PORT);
            Thread.startVirtualThread(() -> hangUp(crowded));
            assertThat(HttpProbe.isAlive(crowded.getLocalPort())).isTrue();
        }
    }

    private static void hangUp(ServerSocket crowded) {
        try {
            while (true) {
                Socket caller = crowded.accept();
                caller.close();
            }
        } catch (IOException _) {
            // The test is over.
        }
    }
}
