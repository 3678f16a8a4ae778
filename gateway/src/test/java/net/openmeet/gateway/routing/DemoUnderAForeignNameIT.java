package net.openmeet.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of another site asks, whose name suddenly means this machine. By hand, because HTTP clients don't let anybody set Host. */
class DemoUnderAForeignNameIT {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer community = gateway.peer(Service.COMMUNITY);

    @ParameterizedTest
    @CsvSource({
        "POST, /demo/tokens/alice, evil.example:8080",
        "POST, /demo/tokens/%61lice, evil.example",
        "POST, /login, openmeet.example.evil.example",
        "GET, /login, evil.example"
    })
    void getsNothing(String method, String path, String host) throws IOException {
        community.forget();

        assertThat(answer(method, path, host)).startsWith("HTTP/1.1 403").contains("foreign-host");
        assertThat(community.wasAsked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"localhost:8080", "127.0.0.1", "openmeet.example", "[::1]:8080"})
    void isNoneUnderOurOwn(String host) throws IOException {
        assertThat(answer("POST", "/demo/tokens/alice", host)).startsWith("HTTP/1.1 200");
    }

    private String answer(String method, String path, String host) throws IOException {
        String request = method + " " + path + " HTTP/1.1\r\nHost: " + host
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), gateway.uri().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
