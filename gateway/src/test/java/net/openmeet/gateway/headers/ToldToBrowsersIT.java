package net.openmeet.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldToBrowsersIT {

    private static final String TRANSPORT_SECURITY = "Strict-Transport-Security";
    private static final List<String> OF_THE_SITE =
            List.of(TRANSPORT_SECURITY, "Cross-Origin-Opener-Policy", "Permissions-Policy");

    private final RunningGateway gateway = RunningGateway.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api-docs",
                "/assets/landing.css",
                "/health",
                "/sign-in",
                "/sign-in/callback?code=x",
                "/api/session",
                "/api/series",
                "/api/series?%ff=1",
                "/nowhere",
                "/oauth2/authorize",
                "/images/x/large"
            })
    void isTheSameOfEveryAnswer(String path) {
        HttpResponse<Void> answer = get(gateway.uri().resolve(path));
        assertThat(OF_THE_SITE)
                .allSatisfy(name -> assertThat(answer.headers().allValues(name)).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api-docs", "/assets/landing.css", "/health", "/sign-in", "/api/session", "/nowhere"})
    void isOnceWhatAnAnswerOfItsOwnMayDo(String path) {
        HttpResponse<Void> answer = get(gateway.uri().resolve(path));
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void isTheSitesToSayAndNotAServices() {
        gateway.peer(Service.SERIES).on("/api/series/secure", exchange -> {
            exchange.getResponseHeaders().add(TRANSPORT_SECURITY, "max-age=1 ; includeSubDomains");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
            Peer.answer(exchange, 200, "{}");
        });
        HttpResponse<Void> answer = get(gateway.uri().resolve("/api/series/secure"));
        assertThat(answer.headers().allValues(TRANSPORT_SECURITY)).containsExactly("max-age=31536000");
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'self'");
    }

    @Test
    void isNothingOfHttpsWhereThereIsNone() {
        URI plain = RunningGateway.start("--openmeet.public-url=http://openmeet.example");
        assertThat(get(plain.resolve("/health")).headers().firstValue(TRANSPORT_SECURITY))
                .isEmpty();
    }

    @Test
    void isWhatADeploymentSaysOfHttps() {
        URI aDay = RunningGateway.start("--openmeet.browsers.https-only-for=1d");
        URI off = RunningGateway.start("--openmeet.browsers.https-only=false");
        assertThat(get(aDay.resolve("/health")).headers().allValues(TRANSPORT_SECURITY))
                .containsExactly("max-age=86400");
        assertThat(get(off.resolve("/health")).headers().firstValue(TRANSPORT_SECURITY))
                .isEmpty();
    }

    private static HttpResponse<Void> get(URI uri) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
