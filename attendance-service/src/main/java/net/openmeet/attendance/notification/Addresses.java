package net.openmeet.attendance.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.security.InternalTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks community-service where people are reached: at the moment of sending, and never keeps it. */
@Component
class Addresses {

    /** As many as community-service tells of at once. */
    static final int MOST = 500;

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration ANSWERING = Duration.ofSeconds(10);
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient client;
    private final AddressSettings settings;
    private final URI service;
    private final Clock clock;
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "addresses",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(10)
                    .minimumNumberOfCalls(5)
                    .waitDurationInOpenState(Duration.ofSeconds(10))
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .build());

    private volatile @Nullable Token token;

    Addresses(AddressSettings settings, @Value("${openmeet.services.community}") URI service, Clock clock) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .build());
        requests.setReadTimeout(ANSWERING);
        this.client = RestClient.builder().requestFactory(requests).build();
        this.settings = settings;
        this.service = service;
        this.clock = clock;
    }

    /** Whether it can ask at all. */
    boolean canBeAsked() {
        return settings.isClient();
    }

    /**
     * Those of some accounts who may be written to now.
     *
     * @param accounts at most {@value #MOST}
     * @throws IOException if community-service doesn't tell
     */
    List<Reachable> of(List<UUID> accounts) throws IOException {
        try {
            return breaker.executeCallable(() -> ask(accounts));
        } catch (Exception e) {
            throw new IOException("community-service doesn't tell where people are reached", e);
        }
    }

    private List<Reachable> ask(List<UUID> accounts) {
        Answer answer = client.post()
                .uri(service.resolve("/internal/addresses"))
                .headers(headers -> headers.setBearerAuth(bearer()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Question(accounts))
                .retrieve()
                .body(Answer.class);
        return Objects.requireNonNull(answer).addresses().stream()
                .flatMap(Addresses::reachable)
                .toList();
    }

    private static Stream<Reachable> reachable(Answer.Item item) {
        String language = item.language();
        return MailAddress.of(item.address())
                .map(address -> new Reachable(
                        item.account(), address, language == null ? Locale.ENGLISH : Locale.forLanguageTag(language)))
                .stream();
    }

    private String bearer() {
        Token known = token;
        Instant now = clock.instant();
        if (known == null || known.until().isBefore(now)) {
            known = issued(now);
            token = known;
        }
        return known.value();
    }

    private Token issued(Instant now) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("scope", InternalTokens.ADDRESSES);
        Grant grant = client.post()
                .uri(service.resolve("/oauth2/token"))
                .headers(headers ->
                        headers.setBasicAuth(settings.clientId(), Objects.requireNonNull(settings.clientSecret())))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Grant.class);
        if (grant == null) {
            throw new RestClientException("No token");
        }
        return new Token(grant.token(), now.plusSeconds(grant.seconds()).minus(MARGIN));
    }

    private record Token(String value, Instant until) {}

    private record Grant(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}

    private record Question(List<UUID> accounts) {}

    private record Answer(List<Item> addresses) {

        private record Item(
                UUID account,
                String address,
                @Nullable String language,
                @Nullable String timeZone) {}
    }
}
