package net.openmeet.atproto.xrpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.network.Reach;
import net.openmeet.atproto.syntax.Nsid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallingAServerTest {

    private static final Instant NOW = Instant.parse("2030-03-05T19:00:00Z");
    private static final Nsid METHOD = new Nsid("com.example.method");

    private final HttpServer server;
    private final OpenClient client;
    private final XrpcClient xrpc;
    private int status = 200;
    private String answer = "{}";
    private Map<String, String> answerHeaders = Map.of();
    private String asked = "";

    CallingAServerTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = OpenClient.open(Reach.THIS_MACHINE);
        OpenUrl url = OpenUrl.parse("http://127.0.0.1:" + server.getAddress().getPort(), Reach.THIS_MACHINE);
        xrpc = XrpcClient.of(client, url, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void asksAndReadsTheAnswer() {
        answer = "{\"cid\": {\"$link\": \"bafyreie5cvv4h45feadgeuwhbcutmh6t2ceseocckahdoe6uat64zmz454\"}}";
        XrpcResult result = xrpc.as(Credentials.bearer("me")).query(METHOD, Map.of("a", "b c&d", "e", "f"));
        assertThat(asked).isEqualTo("GET /xrpc/com.example.method?a=b+c%26d&e=f Bearer me ");
        assertThat(result)
                .isInstanceOfSatisfying(
                        XrpcResult.Done.class,
                        done -> assertThat(done.body())
                                .hasValueSatisfying(body -> assertThat(
                                                ((Data.Fields) body).values().get("cid"))
                                        .isInstanceOf(Data.Link.class)));
    }

    @Test
    void hasSomethingDone() {
        xrpc.procedure(METHOD, new Data.Fields(Map.of("a", new Data.Whole(1))));
        assertThat(asked).isEqualTo("POST /xrpc/com.example.method null {\"a\":1}");
        xrpc.procedure(METHOD);
        assertThat(asked).isEqualTo("POST /xrpc/com.example.method null ");
    }

    @Test
    void tellsTheServersNameForAnError() {
        status = 400;
        answer = "{\"error\": \"InvalidSwap\", \"message\": \"Record was at another CID\"}";
        assertThat(xrpc.query(METHOD, Map.of()))
                .isEqualTo(new XrpcResult.Failed(400, "InvalidSwap", "Record was at another CID", Optional.empty()));
    }

    @Test
    void takesWhatIsSaidInOtherWordsForUnknown() {
        status = 502;
        answer = "<html>Bad gateway</html>";
        assertThat(xrpc.query(METHOD, Map.of())).isInstanceOfSatisfying(XrpcResult.Failed.class, failed -> {
            assertThat(failed.error()).isEqualTo("Unknown");
            assertThat(failed.isPassing()).isTrue();
        });
    }

    @Test
    void tellsHowMuchMoreTheServerTakes() {
        status = 429;
        answerHeaders =
                Map.of("RateLimit-Remaining", "0", "RateLimit-Reset", String.valueOf(NOW.getEpochSecond() + 60));
        assertThat(limit()).contains(new RateLimit(0, NOW.plusSeconds(60)));
        answerHeaders = Map.of("Retry-After", "5");
        assertThat(limit()).contains(new RateLimit(0, NOW.plusSeconds(5)));
        answerHeaders = Map.of("Retry-After", "999999999999999");
        assertThat(limit()).contains(new RateLimit(0, NOW.plus(Duration.ofDays(1))));
        answerHeaders = Map.of("Retry-After", "soon");
        assertThat(limit()).isEmpty();
    }

    @Test
    void knowsNothingWhereTheAnswerIsNone() {
        answer = "{\"a\": ";
        assertThat(xrpc.query(METHOD, Map.of())).isInstanceOf(XrpcResult.Unanswered.class);
        server.stop(0);
        assertThat(xrpc.query(METHOD, Map.of())).isInstanceOf(XrpcResult.Unanswered.class);
    }

    private Optional<RateLimit> limit() {
        return ((XrpcResult.Failed) xrpc.query(METHOD, Map.of())).limit();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body;
            answerHeaders.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
