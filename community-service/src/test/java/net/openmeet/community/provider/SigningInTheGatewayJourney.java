package net.openmeet.community.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The gateway as a client, which has a secret. */
class SigningInTheGatewayJourney extends RunningDemo {

    private static final String CLIENT = "openmeet-gateway";
    private static final String SECRET = "openmeet-embedded-profile-only-no-secret";
    private static final String CALLBACK = SERVICE + "/sign-in/callback";
    private static final Map<String, String> AS_GATEWAY = Map.of("client_id", CLIENT, "redirect_uri", CALLBACK);

    private final Api api;
    private final Browser browser = new Browser(SERVICE);
    private final FrontEnd frontEnd = new FrontEnd(SERVICE, browser);

    SigningInTheGatewayJourney(Api api) {
        this.api = api;
    }

    @Test
    void getsTokensAndNewOnesForTheLast() {
        JsonNode first = exchange(code(), SECRET).expect(200).json();
        JsonNode second =
                refresh(text(first, "refresh_token"), SECRET).expect(200).json();

        assertThat(FrontEnd.claims(second, "access_token").path("sid"))
                .isEqualTo(FrontEnd.claims(first, "id_token").path("sid"));
        assertThat(FrontEnd.claims(first, "id_token").path("nonce").asString()).isEqualTo("n0nce");
        SignedInMember.with(api, second).get("/api/me").expect(200);
        refresh(text(first, "refresh_token"), SECRET).expect(400);
    }

    @Test
    void getsNothingWithoutItsSecret() {
        exchange(code(), "another-secret-that-has-as-many-characters").expect(401);
        JsonNode tokens = exchange(code(), SECRET).expect(200).json();

        refresh(text(tokens, "refresh_token"), "x").expect(401);
        assertThat(token(Map.of(
                                "grant_type",
                                "refresh_token",
                                "client_id",
                                CLIENT,
                                "refresh_token",
                                text(tokens, "refresh_token")))
                        .expect(401)
                        .text("/error"))
                .isEqualTo("invalid_client");
        refresh(text(tokens, "refresh_token"), SECRET).expect(200);
    }

    @Test
    void getsNothingForWhatAnotherClientHas() {
        String code = frontEnd.code("carol");
        exchange(code, SECRET).expect(400);
        JsonNode others = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("carol"), Map.of()));

        refresh(text(others, "refresh_token"), SECRET).expect(400);
    }

    @Test
    void getsNoCodeWithoutAProofOfWhoAskedForIt() {
        URI back = frontEnd.signIn(
                "carol",
                Map.of(
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        CALLBACK,
                        "code_challenge",
                        "",
                        "code_challenge_method",
                        ""));

        assertThat(back).asString().startsWith(CALLBACK).contains("error=invalid_request");
    }

    @Test
    void getsItsCodesAtItsOwnAddressAlone() {
        code();
        String elsewhere =
                frontEnd.authorizationRequest(Map.of("client_id", CLIENT, "redirect_uri", RunningDemo.REDIRECT));

        assertThat(browser.get(elsewhere).statusCode()).isEqualTo(400);
    }

    /** By that answer it knows that the browser's session is over, and that it needn't ask again. */
    @Test
    void hearsByRefreshingThatItsSessionWasEnded() {
        JsonNode tokens = exchange(code(), SECRET).expect(200).json();
        String session = FrontEnd.claims(tokens, "access_token").path("sid").asString();

        SignedInMember.with(api, tokens).delete("/api/me/sessions/" + session).expect(204);

        assertThat(refresh(text(tokens, "refresh_token"), SECRET).expect(400).text("/error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void givesBackWhatItNeedsNoMore() {
        JsonNode tokens = exchange(code(), SECRET).expect(200).json();

        form("/oauth2/revoke", SECRET, Map.of("token", text(tokens, "refresh_token")))
                .expect(200);

        assertThat(refresh(text(tokens, "refresh_token"), SECRET).expect(400).text("/error"))
                .isEqualTo("invalid_grant");
    }

    private String code() {
        return FrontEnd.parameter(frontEnd.signIn("carol", AS_GATEWAY), "code");
    }

    private ApiResponse exchange(String code, String secret) {
        return form(
                "/oauth2/token",
                secret,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "redirect_uri",
                        CALLBACK,
                        "code",
                        code,
                        "code_verifier",
                        FrontEnd.VERIFIER));
    }

    private ApiResponse refresh(String token, String secret) {
        return form("/oauth2/token", secret, Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    private ApiResponse token(Map<String, String> form) {
        return api.send("POST", "/oauth2/token", "application/x-www-form-urlencoded", Browser.encoded(form));
    }

    private ApiResponse form(String path, String secret, Map<String, String> parameters) {
        String credentials =
                Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.US_ASCII));
        return api.with("Authorization", "Basic " + credentials)
                .send(
                        "POST",
                        path,
                        "application/x-www-form-urlencoded",
                        Browser.encoded(new LinkedHashMap<>(parameters)));
    }

    private static String text(JsonNode tokens, String name) {
        return tokens.path(name).asString();
    }
}
