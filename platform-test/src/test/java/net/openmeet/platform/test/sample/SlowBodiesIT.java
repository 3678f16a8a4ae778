package net.openmeet.platform.test.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** At a least rate that nobody reaches: what takes any time at all takes too long. */
@ServiceTest(
        service = "sample-service",
        settings = {"openmeet.web.body-patience=0s", "openmeet.web.least-body-rate=1TB"})
class SlowBodiesIT {

    private final int port;

    SlowBodiesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void areNotWaitedForToTheirEnd() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write("""
                            POST /probe/text HTTP/1.1\r
                            Host: localhost\r
                            Content-Type: text/calendar\r
                            Content-Length: 1000\r
                            \r
                            B""".getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("\"request-timeout\"");
        }
    }
}
