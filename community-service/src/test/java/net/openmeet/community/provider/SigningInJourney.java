package net.openmeet.community.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SigningInJourney extends RunningDemo {

    private final Api api;
    private final Browser browser = new Browser(SERVICE);
    private final FrontEnd frontEnd = new FrontEnd(SERVICE, browser);

    SigningInJourney(Api api) {
        this.api = api;
    }

    @Test
    void leadsFromAClickToTokensThatEveryServiceTakes() {
        URI back = frontEnd.signIn("alice", Map.of());
        assertThat(back).asString().startsWith(REDIRECT + "&");
        assertThat(FrontEnd.parameter(back, "state")).isEqualTo("s t&te");

        JsonNode tokens = FrontEnd.tokens(frontEnd.exchange(FrontEnd.parameter(back, "code"), Map.of()));
        assertThat(tokens.path("expires_in").asInt()).isBetween(290, 300);
        assertThat(tokens.path("token_type").asString()).isEqualTo("Bearer");

        ApiResponse me = with(tokens).get("/api/me").expect(200);
        assertThat(me.text("/id")).isEqualTo(People.ALICE.toString());
        ApiResponse userInfo = with(tokens).get("/userinfo").expect(200);
        assertThat(userInfo.text("/sub")).isEqualTo(People.ALICE.toString());
        assertThat(userInfo.text("/preferred_username")).isEqualTo("alice");
    }

    @Test
    void remembersTheBrowserForTheNextClientOrTab() {
        frontEnd.code("bob");

        String location = Browser.location(browser.get(frontEnd.authorizationRequest(Map.of())));

        assertThat(location).startsWith(REDIRECT).contains("code=");
    }

    @Test
    void showsNoPageToWhoeverAsksSilently() {
        String silently = frontEnd.authorizationRequest(Map.of("prompt", "none"));

        assertThat(Browser.location(browser.get(silently)))
                .isEqualTo(REDIRECT + "&error=login_required&state=s%20t%26te");

        frontEnd.code("bob");
        assertThat(Browser.location(browser.get(silently))).startsWith(REDIRECT).contains("code=");
    }

    @Test
    void sendsNobodyToAStrangersPageSilently() {
        Map<String, String> evil =
                Map.of("prompt", "none", "client_id", "openmeet-web", "redirect_uri", "https://evil.example/");

        assertThat(browser.get(frontEnd.authorizationRequest(evil)).headers().firstValue("Location"))
                .isEmpty();
        assertThat(browser.submit("/oauth2/authorize", evil).headers().firstValue("Location"))
                .isEmpty();
    }

    @Test
    void givesANewRefreshTokenForEach() {
        JsonNode first = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("carol"), Map.of()));
        JsonNode second =
                FrontEnd.tokens(frontEnd.refresh(first.path("refresh_token").asString()));

        assertThat(second.path("refresh_token").asString())
                .isNotEqualTo(first.path("refresh_token").asString());
        with(second).get("/api/me").expect(200);
        FrontEnd.tokens(frontEnd.refresh(second.path("refresh_token").asString()));
    }

    @Test
    void refusesARefreshTokenThatWasRevoked() {
        JsonNode tokens = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("dan"), Map.of()));
        String refreshToken = tokens.path("refresh_token").asString();

        assertThat(frontEnd.revoke(refreshToken).statusCode()).isEqualTo(200);

        assertRefused(frontEnd.refresh(refreshToken), "invalid_grant");
    }

    @Test
    void saysInDiscoveryWhatItDoes() {
        JsonNode discovery = frontEnd.discovery();

        assertThat(discovery.path("issuer").asString()).isEqualTo(SERVICE.toString());
        assertThat(discovery.path("grant_types_supported").valueStream().map(JsonNode::asString))
                .containsExactly("authorization_code", "refresh_token");
        assertThat(discovery
                        .path("token_endpoint_auth_methods_supported")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("none", "client_secret_basic");
        assertThat(discovery
                        .path("code_challenge_methods_supported")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("S256");
    }

    @Test
    void publishesNoPrivateKey() {
        JsonNode key = api.get("/oauth2/jwks").expect(200).at("/keys/0");

        assertThat(key.propertyNames()).contains("n", "e", "kid").doesNotContain("d", "p", "q", "dp", "dq", "qi");
    }

    private Api with(JsonNode tokens) {
        return bearer(tokens.path("access_token").asString());
    }

    private Api bearer(String token) {
        return api.with("Authorization", "Bearer " + token);
    }

    private static void assertRefused(HttpResponse<String> answer, String error) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"" + error + "\"");
    }
}
