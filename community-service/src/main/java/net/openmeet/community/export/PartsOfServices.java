package net.openmeet.community.export;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.openmeet.community.provider.ServiceTokens;
import net.openmeet.platform.erasure.PersonalTelling;
import net.openmeet.platform.security.InternalTokens;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** What the other services know of a person, as they tell it: whole, or not at all. One that doesn't isn't asked for a while, for nobody. */
@Component
class PartsOfServices {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ALTOGETHER = Duration.ofMinutes(2);

    private static final CircuitBreakerConfig WHILE_AWAY = CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .waitDurationInOpenState(Duration.ofMinutes(1))
            .permittedNumberOfCallsInHalfOpenState(1)
            .build();

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(WHILE_AWAY);
    private final RestClient client;
    private final ServiceTokens tokens;
    private final ServiceAddresses addresses;

    PartsOfServices(ServiceTokens tokens, ServiceAddresses addresses) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .build());
        requests.setReadTimeout(ALTOGETHER);
        this.client = RestClient.builder().requestFactory(requests).build();
        this.tokens = tokens;
        this.addresses = addresses;
    }

    /** The files of a person's export that others tell: where each is told, and how it ends. */
    Map<String, Part> of(UUID account) {
        String path = "/internal/personal-data/" + account;
        Map<String, Part> parts = new TreeMap<>();
        parts.put("attendance-service.json", new Part(addresses.attendance(), path, PersonalTelling.END));
        parts.put("occurrence-service.json", new Part(addresses.occurrence(), path, PersonalTelling.END));
        parts.put("series-service.json", new Part(addresses.series(), path, PersonalTelling.END));
        parts.put("calendar.ics", new Part(addresses.occurrence(), path + "/calendar.ics", "END:VCALENDAR\r\n"));
        return parts;
    }

    /**
     * What one service tells.
     *
     * @param path where it is told there
     * @param end by which it is seen that it is whole
     */
    record Part(URI service, String path, String end) {

        URI address() {
            return service.resolve(path);
        }
    }

    /**
     * Writes what is told.
     *
     * @throws IOException if it isn't told, not whole, or too large
     * @throws io.github.resilience4j.circuitbreaker.CallNotPermittedException if its service hasn't told anything lately, and isn't asked
     */
    void write(Part part, OutputStream to) throws IOException {
        CircuitBreaker breaker = breakers.circuitBreaker(part.service().getAuthority());
        breaker.acquirePermission();
        long begun = breaker.getCurrentTimestamp();
        try {
            ask(part, to);
            breaker.onSuccess(breaker.getCurrentTimestamp() - begun, breaker.getTimestampUnit());
        } catch (IOException | RuntimeException e) {
            breaker.onError(breaker.getCurrentTimestamp() - begun, breaker.getTimestampUnit(), e);
            throw e;
        }
    }

    private void ask(Part part, OutputStream to) throws IOException {
        client.get()
                .uri(part.address())
                .headers(headers -> headers.setBearerAuth(tokens.issue(InternalTokens.PERSONAL_DATA)))
                .exchange((request, response) -> {
                    if (response.getStatusCode().value() != HttpStatus.OK.value()) {
                        throw new IOException(part.address() + " answers " + response.getStatusCode());
                    }
                    return copy(part, response.getBody(), to);
                });
    }

    private static long copy(Part part, InputStream from, OutputStream to) throws IOException {
        var whole = new WholePart(to, part.end().getBytes(StandardCharsets.UTF_8));
        from.transferTo(whole);
        whole.check(part.address());
        return whole.bytes();
    }
}
