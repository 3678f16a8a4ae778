package net.openmeet.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.gateway.testing.RunningGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each address of 127.0.0.0/8 is this machine, and somebody else. */
class CrowdedGatewayIT {

    private static final int CONNECTIONS = 32;

    private final List<Socket> held = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : held) {
            socket.close();
        }
    }

    @Test
    void leavesRoomForOthersWhoeverConnects() throws IOException {
        URI gateway = start();
        // Each is held, or was closed again: neither hangs.
        for (int number = 0; number < 2 * CONNECTIONS; number++) {
            ask(gateway, "127.0.0.2");
        }

        assertThat(ask(gateway, "127.0.0.2")).isEmpty();
        assertThat(ask(gateway, "127.0.0.3")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void letsAProxyHaveAllOfThem() throws IOException {
        URI gateway = start("--openmeet.clients.proxies=127.0.0.2");

        for (int number = 0; number < CONNECTIONS - 1; number++) {
            assertThat(ask(gateway, "127.0.0.2")).startsWith("HTTP/1.1 200 ");
        }
    }

    private static URI start(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--server.tomcat.max-connections=" + CONNECTIONS);
        return RunningGateway.uri(RunningGateway.shared().another(all.toArray(String[]::new)));
    }

    /** Connects, asks and holds the line; the beginning of the answer, empty when the gateway hung up. */
    private String ask(URI gateway, String from) throws IOException {
        var socket = new Socket();
        held.add(socket);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), gateway.getPort()));
        try {
            socket.getOutputStream()
                    .write("GET /api/series HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(13), StandardCharsets.US_ASCII);
        } catch (SocketException _) {
            return "";
        }
    }
}
