package net.openmeet.gateway.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** At a least rate that nobody reaches: whoever reads reads too slowly. */
@ExtendWith(OutputCaptureExtension.class)
class SlowReadersIT {

    private static final int LARGE = 1024 * 1024;

    private final RunningGateway gateway = RunningGateway.shared();
    private final URI impatient = RunningGateway.uri(
            gateway.another("--openmeet.gateway.answers.patience=0s", "--openmeet.gateway.answers.least-rate=1TB"));

    @Test
    void areNotWaitedForToTheEnd(CapturedOutput log) throws IOException {
        assertThat(read("application/json")).isLessThan(LARGE);
        assertThat(log).doesNotContain("Internal error", "Exception");
    }

    @Test
    void areWaitedForWhileEventsComeSlowly() throws IOException {
        assertThat(read("text/event-stream")).isGreaterThan(LARGE);
    }

    private int read(String type) throws IOException {
        gateway.peer(Service.SERIES).on("/api/series/large", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, LARGE);
            try {
                exchange.getResponseBody().write(new byte[LARGE]);
            } catch (IOException _) {
                // Nobody wants the rest.
            }
            exchange.close();
        });
        int heard = 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), impatient.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET /api/series/large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[8192];
            for (int read = socket.getInputStream().read(piece);
                    read >= 0;
                    read = socket.getInputStream().read(piece)) {
                heard += read;
            }
        } catch (SocketException _) {
            // Hung up.
        }
        return heard;
    }
}
