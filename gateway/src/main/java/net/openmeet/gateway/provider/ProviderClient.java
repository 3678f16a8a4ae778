package net.openmeet.gateway.provider;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import net.openmeet.gateway.provider.GrantResult.Granted;
import net.openmeet.gateway.provider.GrantResult.Refused;
import net.openmeet.gateway.provider.GrantResult.Unavailable;
import net.openmeet.platform.observability.SparseLog;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Asks the issuer for tokens, by code or refresh token (RFC 6749, 4.1.3 and 6), and gives them back. */
public final class ProviderClient {

    private static final String NOT_GOOD = "invalid_grant";
    private static final long SHORTEST_LIFE = 60;

    private final RestClient client;
    private final ProviderSettings settings;
    private final Supplier<ProviderAddresses> addresses;
    private final Clock clock;
    private final SparseLog warnings = SparseLog.to(LoggerFactory.getLogger(ProviderClient.class));

    ProviderClient(RestClient client, ProviderSettings settings, Supplier<ProviderAddresses> addresses, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Tokens for a code.
     *
     * @param verifier whose challenge the code was asked for with (RFC 7636)
     */
    public GrantResult exchange(String code, String verifier) {
        MultiValueMap<String, String> form = form("authorization_code");
        form.add("code", code);
        form.add("code_verifier", verifier);
        form.add("redirect_uri", settings.redirectUri().toString());
        return ask(form);
    }

    /** New tokens for those; the refresh token among them is used up by that, whatever becomes of the answer. */
    public GrantResult refresh(IssuedTokens before) {
        MultiValueMap<String, String> form = form("refresh_token");
        form.add("refresh_token", Objects.requireNonNull(before.refresh()));
        return switch (ask(form)) {
            case Granted(IssuedTokens tokens) -> new Granted(tokens.after(before));
            case Refused refused -> refused;
            case Unavailable unavailable -> unavailable;
        };
    }

    /** Gives back tokens that nobody will use any more. Where the issuer can't be reached they end by themselves. */
    public void revoke(IssuedTokens tokens) {
        try {
            URI revocation = addresses.get().revocation();
            if (revocation != null && tokens.refresh() != null) {
                MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
                form.add("token", tokens.refresh());
                post(revocation, form).toBodilessEntity();
            }
        } catch (RestClientException e) {
            warnings.warn("A refresh token could not be given back: {}", e.getMessage());
        }
    }

    private GrantResult ask(MultiValueMap<String, String> form) {
        try {
            ObjectNode answer = post(addresses.get().token(), form)
                    .onStatus(HttpStatusCode::is4xxClientError, (request, response) -> {})
                    .body(ObjectNode.class);
            return result(answer == null ? JsonNodeFactory.instance.objectNode() : answer);
        } catch (RestClientException e) {
            warnings.warn("The issuer gives no tokens: {}", e.getMessage());
            return new Unavailable();
        }
    }

    private GrantResult result(ObjectNode answer) {
        if (answer.hasNonNull("access_token")) {
            long life = answer.path("expires_in").asLong(SHORTEST_LIFE);
            return new Granted(new IssuedTokens(
                    answer.path("access_token").asString(),
                    clock.instant().plusSeconds(life),
                    answer.path("refresh_token").asString(null),
                    answer.path("id_token").asString(null)));
        }
        String error = answer.path("error").asString("");
        if (error.equals(NOT_GOOD)) {
            return new Refused();
        }
        warnings.warn("The issuer gives us no tokens at all: {}", error);
        return new Unavailable();
    }

    private RestClient.ResponseSpec post(URI address, MultiValueMap<String, String> form) {
        return client.post()
                .uri(address)
                .headers(this::identify)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.APPLICATION_JSON)
                .body(form)
                .retrieve();
    }

    /** Encoded before they are put together (RFC 6749, 2.3.1). */
    private void identify(HttpHeaders headers) {
        headers.setBasicAuth(
                encoded(settings.clientId()), encoded(Objects.requireNonNullElse(settings.clientSecret(), "")));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static MultiValueMap<String, String> form(String grant) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", grant);
        return form;
    }
}
