package net.openmeet.community.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class MisusingTheProviderJourney extends RunningDemo {

    private final Api api;
    private final JdbcClient database;
    private final Browser browser = new Browser(SERVICE);
    private final FrontEnd frontEnd = new FrontEnd(SERVICE, browser);

    MisusingTheProviderJourney(Api api, JdbcClient database) {
        this.api = api;
        this.database = database;
    }

    @Test
    void refusesACodeWithTheWrongVerifierOrWithoutOne() {
        assertRefused(
                frontEnd.exchange(frontEnd.code("dan"), Map.of("code_verifier", "x".repeat(50))), "invalid_grant");
        assertThat(frontEnd.exchange(frontEnd.code("dan"), Map.of("code_verifier", ""))
                        .statusCode())
                .isBetween(400, 401);
    }

    @Test
    void exchangesACodeOnce() {
        String code = frontEnd.code("dan");
        FrontEnd.tokens(frontEnd.exchange(code, Map.of()));

        assertRefused(frontEnd.exchange(code, Map.of()), "invalid_grant");
    }

    @Test
    void givesTokensForAGrantOnceHoweverManyAskAtOnce() throws InterruptedException {
        String code = frontEnd.code("bob");
        List<HttpResponse<String>> exchanges = atOnce(() -> frontEnd.exchange(code, Map.of()));
        assertThat(exchanges)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 400);

        JsonNode tokens = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("bob"), Map.of()));
        List<HttpResponse<String>> refreshes =
                atOnce(() -> frontEnd.refresh(tokens.path("refresh_token").asString()));
        assertThat(refreshes)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 400);
    }

    @Test
    void endsTheWholeLineOfRefreshTokensWhenAUsedOneComesAgain() {
        JsonNode first = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("carol"), Map.of()));
        JsonNode second = FrontEnd.tokens(frontEnd.refresh(refreshToken(first)));
        JsonNode third = FrontEnd.tokens(frontEnd.refresh(refreshToken(second)));
        JsonNode anotherSignIn = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("carol"), Map.of()));

        assertRefused(frontEnd.refresh(refreshToken(first)), "invalid_grant");

        assertRefused(frontEnd.refresh(refreshToken(third)), "invalid_grant");
        FrontEnd.tokens(frontEnd.refresh(refreshToken(anotherSignIn)));
    }

    @Test
    void hasOneUseForAGrantWhateverElseTheRequestSaysAndHoweverItsPathIsSpelt() throws InterruptedException {
        JsonNode tokens = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("bob"), Map.of()));
        var number = new AtomicInteger();

        List<HttpResponse<String>> refreshes = atOnce(() -> browser.submit(
                "/oauth2/toke%6E",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        "openmeet-web",
                        "refresh_token",
                        refreshToken(tokens),
                        "code",
                        "decoy " + number.incrementAndGet())));

        assertThat(refreshes)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 400);
    }

    @Test
    void keepsNoRefreshTokenThatACopyOfTheDatabaseWouldGiveAway() {
        String token = refreshToken(FrontEnd.tokens(frontEnd.exchange(frontEnd.code("dan"), Map.of())));

        List<String> stored = database.sql(
                        "select refresh_token_value from oauth2_authorization where refresh_token_value is not null")
                .query(String.class)
                .list();

        assertThat(stored).isNotEmpty().doesNotContain(token).allSatisfy(value -> {
            assertThat(value).startsWith("sha256:");
            assertRefused(frontEnd.refresh(value), "invalid_grant");
        });
    }

    @Test
    void refusesClientsAndAddressesThatItDoesNotKnow() {
        for (Map<String, String> wrong : List.of(
                Map.of("redirect_uri", "http://localhost:9999/elsewhere"),
                Map.of("redirect_uri", "http://evil.example/signed-in"),
                Map.of("redirect_uri", REDIRECT + "&more"),
                Map.of("redirect_uri", REDIRECT.replace("localhost:9999", "localhost:9999@evil.example")),
                Map.of("redirect_uri", REDIRECT.replace("signed-in", "signed-in/../elsewhere")),
                Map.of("redirect_uri", REDIRECT.replace("http:", "https:")),
                Map.of("redirect_uri", REDIRECT + "#fragment"),
                Map.of("client_id", "stranger"))) {
            HttpResponse<String> answer = browser.get(frontEnd.authorizationRequest(wrong));

            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
        }
    }

    @Test
    void exchangesACodeForTheAddressThatItWasSentToAlone() {
        for (String address : List.of("http://localhost:9999/elsewhere", REDIRECT + "&more", "https://evil.example/")) {
            assertRefused(frontEnd.exchange(frontEnd.code("dan"), Map.of("redirect_uri", address)), "invalid_grant");
        }
    }

    @Test
    void takesNoParameterTwice() {
        for (String second :
                List.of("redirect_uri=https://evil.example/", "client_id=stranger", "code_challenge=other")) {
            HttpResponse<String> answer = browser.get(frontEnd.authorizationRequest(Map.of()) + "&" + second);

            assertThat(answer.statusCode()).as(second).isIn(302, 400);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .doesNotContain("code=")
                    .doesNotStartWith("https://evil");
        }
    }

    @Test
    void speaksOfItsOwnAddressWhateverItIsCalled() {
        Api elsewhere = api.with("X-Forwarded-Host", "evil.example").with("X-Forwarded-Proto", "https");

        assertThat(elsewhere
                        .get("/.well-known/openid-configuration")
                        .expect(200)
                        .body())
                .doesNotContain("evil");
        String request = URI.create(frontEnd.authorizationRequest(Map.of())).getRawQuery();
        assertThat(elsewhere.get("/oauth2/authorize?" + request).header("Location"))
                .startsWith("/oauth2/sign-in?");
        assertThat(elsewhere.get("/oauth2/logout").header("Location")).isEqualTo("/");
    }

    @Test
    void givesNoMoreByARefreshThanTheSignInDid() {
        JsonNode tokens = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("dan"), Map.of()));

        HttpResponse<String> answer = browser.submit(
                "/oauth2/token",
                Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "openmeet-web",
                        "refresh_token", refreshToken(tokens),
                        "scope", "openid profile admin"));

        assertRefused(answer, "invalid_scope");
    }

    @Test
    void endsWhatCameOfACodeThatComesAgain() {
        String code = frontEnd.code("dan");
        JsonNode tokens = FrontEnd.tokens(frontEnd.exchange(code, Map.of()));

        frontEnd.exchange(code, Map.of());

        assertRefused(frontEnd.refresh(refreshToken(tokens)), "invalid_grant");
    }

    @Test
    void makesNoCodeOfAnAccessToken() {
        JsonNode tokens = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("bob"), Map.of()));
        String request = URI.create(frontEnd.authorizationRequest(Map.of())).getRawQuery();

        ApiResponse answer = bearer(tokens.path("access_token").asString()).get("/oauth2/authorize?" + request);

        assertThat(answer.header("Location")).startsWith("/oauth2/sign-in?continue=");
    }

    @Test
    void believesNoneOfTwoSignIns() {
        frontEnd.code("bob");
        var neighbour = new Browser(SERVICE);
        new FrontEnd(SERVICE, neighbour).code("dan");
        browser.keep("openmeet-sign-in", neighbour.cookie("openmeet-sign-in"));

        assertThat(Browser.location(browser.get(frontEnd.authorizationRequest(Map.of()))))
                .startsWith("/oauth2/sign-in?continue=");
    }

    @Test
    void losesNoRevocationToARefreshAtTheSameTime() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            JsonNode tokens = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("bob"), Map.of()));
            List<HttpResponse<String>> answers = atOnce(
                    List.of(() -> frontEnd.refresh(refreshToken(tokens)), () -> frontEnd.revoke(refreshToken(tokens))));

            if (answers.getFirst().statusCode() == 200) {
                JsonNode refreshed = FrontEnd.tokens(answers.getFirst());
                assertRefused(frontEnd.refresh(refreshToken(refreshed)), "invalid_grant");
            }
        }
    }

    @Test
    void refusesWhatWouldNotFitIntoARedirect() {
        String request = frontEnd.authorizationRequest(Map.of("state", " ".repeat(3_000)));
        assertThat(browser.get(request).statusCode()).isEqualTo(414);

        frontEnd.code("bob");
        assertThat(browser.get(request).statusCode()).isEqualTo(414);
    }

    @Test
    void insistsOnProofKeysAndOnTheirSafeMethod() {
        for (Map<String, String> wrong : List.of(
                Map.of("code_challenge", "", "code_challenge_method", ""),
                Map.of("code_challenge_method", ""),
                Map.of("code_challenge_method", "plain"))) {
            String location = Browser.location(browser.get(frontEnd.authorizationRequest(wrong)));

            assertThat(location).startsWith(REDIRECT).contains("error=invalid_request");
        }
    }

    @Test
    void takesNeitherAnIdTokenNorTheSignInCookieForAnAccessToken() {
        JsonNode tokens = FrontEnd.tokens(frontEnd.exchange(frontEnd.code("bob"), Map.of()));
        String cookie = browser.cookie("openmeet-sign-in");

        assertThat(bearer(tokens.path("id_token").asString()).get("/api/me").code())
                .isEqualTo("invalid-token");
        assertThat(bearer(cookie).get("/api/me").code()).isEqualTo("invalid-token");
    }

    @Test
    void doesNotSignInByTheCookieWhereTheCookieIsNotMeantFor() {
        frontEnd.code("bob");

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>> request)
            throws InterruptedException {
        return atOnce(Collections.nCopies(8, request));
    }

    private static List<HttpResponse<String>> atOnce(List<Callable<HttpResponse<String>>> requests)
            throws InterruptedException {
        try (ExecutorService racers = Executors.newVirtualThreadPerTaskExecutor()) {
            return racers.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }

    private static String refreshToken(JsonNode tokens) {
        return tokens.path("refresh_token").asString();
    }

    private Api bearer(String token) {
        return api.with("Authorization", "Bearer " + token);
    }

    private static void assertRefused(HttpResponse<String> answer, String error) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"" + error + "\"");
    }
}
