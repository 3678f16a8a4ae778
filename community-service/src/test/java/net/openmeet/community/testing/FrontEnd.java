package net.openmeet.community.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The client {@code openmeet-web}: knows the provider by its discovery document alone. */
public final class FrontEnd {

    /** What its codes are bound to (PKCE). */
    public static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Browser browser;
    private final JsonNode discovery;

    public FrontEnd(URI provider, Browser browser) {
        this.browser = browser;
        this.discovery = JSON.readTree(
                browser.get(provider + "/.well-known/openid-configuration").body());
    }

    public JsonNode discovery() {
        return discovery;
    }

    /** Where it sends a browser that shall sign in. */
    public String authorizationRequest(Map<String, String> changes) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "openmeet-web",
                "redirect_uri", RunningDemo.REDIRECT,
                "scope", "openid profile",
                "state", "s t&te",
                "nonce", "n0nce",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        parameters.putAll(changes);
        parameters.values().removeIf(String::isEmpty);
        return discovery.path("authorization_endpoint").asString() + "?" + Browser.encoded(parameters);
    }

    /** Walks the browser through the one-click sign-in, unless it is signed in; where it ends up. */
    public URI signIn(String person, Map<String, String> changes) {
        URI next = URI.create(Browser.location(browser.get(authorizationRequest(changes))));
        if (next.isAbsolute()) {
            return next;
        }
        String target = parameter(next, "continue");
        HttpResponse<String> signedIn = browser.submit("/login", Map.of("person", person, "continue", target));
        return URI.create(Browser.location(browser.get(Browser.location(signedIn))));
    }

    /** A code of this person. */
    public String code(String person) {
        return parameter(signIn(person, Map.of()), "code");
    }

    public HttpResponse<String> exchange(String code, Map<String, String> changes) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "openmeet-web",
                "redirect_uri",
                RunningDemo.REDIRECT,
                "code",
                code,
                "code_verifier",
                VERIFIER));
        form.putAll(changes);
        return browser.submit(discovery.path("token_endpoint").asString(), form);
    }

    public HttpResponse<String> refresh(String refreshToken) {
        return browser.submit(
                discovery.path("token_endpoint").asString(),
                Map.of("grant_type", "refresh_token", "client_id", "openmeet-web", "refresh_token", refreshToken));
    }

    public HttpResponse<String> revoke(String token) {
        return browser.submit(
                discovery.path("revocation_endpoint").asString(), Map.of("client_id", "openmeet-web", "token", token));
    }

    /** The tokens that an exchange or a refresh gave. */
    public static JsonNode tokens(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError("No tokens: " + answer + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Tokens for whoever is signed in with the browser. */
    public JsonNode tokens(Map<String, String> changes) {
        URI back = URI.create(Browser.location(browser.get(authorizationRequest(changes))));
        return tokens(exchange(parameter(back, "code"), Map.of()));
    }

    /** What a token says. */
    public static JsonNode claims(JsonNode tokens, String name) {
        String claims = tokens.path(name).asString().split("\\.", -1)[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(claims));
    }

    public static String parameter(URI uri, String name) {
        String value =
                UriComponentsBuilder.fromUri(uri).build().getQueryParams().getFirst(name);
        if (value == null) {
            throw new AssertionError("No parameter " + name + " in " + uri);
        }
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
