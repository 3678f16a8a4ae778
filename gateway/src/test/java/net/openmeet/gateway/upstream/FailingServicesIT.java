package net.openmeet.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FailingServicesIT {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Api api = gateway.api();
    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @AfterEach
    void releaseWhoWaits() {
        testIsOver.countDown();
    }

    @Test
    void saysThatAServiceIsDownAndWhenToTryAgain() {
        Peer gone = Peer.start("gone");
        gone.stop();
        URI address = RunningGateway.start(
                "--openmeet.jwks-uri=" + gone.uri(),
                "--openmeet.services.series=" + gone.uri(),
                "--openmeet.services.occurrence=" + gone.uri(),
                "--openmeet.services.attendance=" + gone.uri(),
                "--openmeet.services.community=" + gone.uri());

        ApiResponse answer = Api.at(address).get("/api/series").expect(503);
        ApiResponse unchecked = Api.at(address)
                .with("Authorization", "Bearer " + gateway.token(claims -> claims))
                .get("/api/series")
                .expect(503);

        assertThat(answer.code()).isEqualTo("service-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.body()).doesNotContain(gone.uri().toString());
        assertThat(unchecked.code()).isEqualTo("sign-in-unavailable");
        assertThat(Api.at(address)
                        .get("/api-docs/series/openapi.json")
                        .expect(503)
                        .code())
                .isEqualTo("service-unavailable");
        assertThat(Api.at(address).get("/health").expect(503).text("/services/series"))
                .isEqualTo("down");
    }

    @Test
    void givesUpOnAServiceThatIsSilent() {
        gateway.peer(Service.SERIES).on("/api/series/silent", this::isSilent);

        assertThat(api.get("/api/series/silent").expect(504).code()).isEqualTo("service-timeout");
    }

    @Test
    void takesLargerImagesThanAnythingElse() {
        byte[] large = new byte[10 * 1024 * 1024];
        Api member = api.with("Authorization", "Bearer " + gateway.token(claims -> claims));

        assertThat(member.post("/api/images", "image/png", large).code()).isNotEqualTo("body-too-large");
        assertThat(member.post("/api/images", "image/png", new byte[large.length + 1])
                        .expect(413)
                        .code())
                .isEqualTo("body-too-large");
    }

    @Test
    void takesNoLargerBodyThanItsLimitWhetherItsLengthIsSaidOrNot() throws IOException, InterruptedException {
        byte[] large = new byte[6 * 1024 * 1024 + 1];

        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(large)).statusCode())
                .isEqualTo(413);
        HttpResponse<String> chunked =
                post(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("body-too-large");
    }

    @Test
    void passesOnABodyOfItsLimit() throws IOException, InterruptedException {
        byte[] largest = new byte[6 * 1024 * 1024];

        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(largest)).statusCode())
                .isEqualTo(200);
        assertThat(gateway.peer(Service.SERIES).last().body()).hasSize(largest.length);
    }

    @Test
    @Timeout(20)
    void passesOnAStreamAsItComes() throws IOException, InterruptedException {
        gateway.peer(Service.SERIES).on("/api/series/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: first\n\n".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            await();
            exchange.close();
        });

        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(gateway.uri().resolve("/api/series/stream"))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());

        try (InputStream stream = answer.body()) {
            assertThat(new String(stream.readNBytes(13), StandardCharsets.US_ASCII))
                    .isEqualTo("data: first\n\n");
        }
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(gateway.uri().resolve("/api/series/import"))
                                .header("Content-Type", "text/calendar")
                                .header("Authorization", "Bearer " + gateway.token(claims -> claims))
                                .POST(body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private void isSilent(HttpExchange exchange) {
        await();
        exchange.close();
    }

    private void await() {
        try {
            testIsOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
