package net.openmeet.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A service ends, or falls silent, in the middle of what it says. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenAnswersIT {

    private static final String PATH = "/api/series/broken";
    private static final int LENGTH = 100_000;

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer series = gateway.peer(Service.SERIES);
    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @AfterEach
    void releaseWhoWaits() {
        testIsOver.countDown();
    }

    @Test
    void endTheConnectionSoThatNobodyTakesThemForTheWhole(CapturedOutput log) throws IOException {
        series.on(PATH, exchange -> begin(exchange, 0, LENGTH));

        assertThat(heard()).startsWith("HTTP/1.1 200 ").doesNotEndWith("0\r\n\r\n");
        assertThat(log).doesNotContain("Internal error", "Exception");
    }

    @Test
    void endTheConnectionSoThatNobodyWaitsForTheRest() throws IOException {
        series.on(PATH, exchange -> begin(exchange, LENGTH, 10));

        assertThat(heard()).startsWith("HTTP/1.1 200 ").contains("Content-Length: " + LENGTH);
    }

    @Test
    void becomeProblemsWhenNothingOfThemWasHeard() throws IOException {
        series.on(PATH, exchange -> begin(exchange, LENGTH, 0));

        assertThat(gateway.api().get(PATH).expect(503).code()).isEqualTo("service-unavailable");
    }

    @Test
    void becomeProblemsWhenTheServiceFallsSilentBeforeTheirFirstByte() {
        series.on(PATH, exchange -> {
            exchange.sendResponseHeaders(200, LENGTH);
            exchange.getResponseBody().flush();
            await();
            exchange.close();
        });

        assertThat(gateway.api().get(PATH).expect(504).code()).isEqualTo("service-timeout");
    }

    private static void begin(HttpExchange exchange, int announced, int sent) throws IOException {
        exchange.sendResponseHeaders(200, announced);
        exchange.getResponseBody().write("a".repeat(sent).getBytes(StandardCharsets.US_ASCII));
        exchange.getResponseBody().flush();
        // Without the end of the body: the server hangs up.
        throw new IOException("The service is gone");
    }

    /** All that comes until the gateway hangs up. */
    private String heard() throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), gateway.uri().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void await() {
        try {
            testIsOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
