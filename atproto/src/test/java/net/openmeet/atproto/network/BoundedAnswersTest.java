package net.openmeet.atproto.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BoundedAnswersTest {

    private static final Duration WITHIN = Duration.ofSeconds(10);

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private OpenClient client;

    BoundedAnswersTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        client = OpenClient.open(Reach.THIS_MACHINE);
    }

    @BeforeEach
    void serve() {
        server.setExecutor(threads);
        server.createContext("/whole", exchange -> answer(exchange, 200, 1_000));
        server.createContext("/endless", exchange -> answer(exchange, 200, 100_000_000));
        server.createContext("/slow", this::neverEnd);
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", "/whole");
            answer(exchange, 302, 0);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        client.close();
        server.stop(0);
        threads.close();
    }

    @Test
    void areReadWhole() throws IOException {
        Answer answer = client.get(url("/whole"), "*/*", 1_000, WITHIN);
        assertThat(answer.isOk()).isTrue();
        assertThat(answer.body()).hasSize(1_000);
    }

    @Test
    void areGivenUpWhereTheyAreLarger() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> client.get(url("/whole"), "*/*", 999, WITHIN));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> client.get(url("/endless"), "*/*", 100_000, WITHIN));
    }

    @Test
    void areGivenUpWhereTheyBeginAndDoNotEnd() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> client.get(url("/slow"), "*/*", 1_000, Duration.ofMillis(300)));
    }

    @Test
    void areNotLookedForElsewhere() throws IOException {
        assertThat(client.get(url("/elsewhere"), "*/*", 1_000, WITHIN).status()).isEqualTo(302);
    }

    private OpenUrl url(String path) {
        return OpenUrl.parse("http://127.0.0.1:" + server.getAddress().getPort() + path, Reach.THIS_MACHINE);
    }

    private static void answer(HttpExchange exchange, int status, int length) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
            if (length > 0) {
                exchange.getResponseBody().write(new byte[length]);
            }
        }
    }

    private void neverEnd(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            over.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
