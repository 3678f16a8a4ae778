package net.openmeet.community.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.RunningDemo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SigningOutJourney extends RunningDemo {

    private static final String COOKIE = "openmeet-sign-in";

    private final JdbcClient database;
    private final Browser browser = new Browser(SERVICE);
    private final FrontEnd frontEnd = new FrontEnd(SERVICE, browser);

    SigningOutJourney(JdbcClient database) {
        this.database = database;
    }

    @Test
    void forgetsTheBrowser() {
        JsonNode tokens = signIn("bob");

        HttpResponse<String> answer = signOut(Map.of("id_token_hint", text(tokens, "id_token")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).startsWith(COOKIE + "=;").contains("Max-Age=0"));
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(database.sql("select id::text from sign_in")
                        .query(String.class)
                        .list())
                .doesNotContain(signInOf(tokens));
    }

    @Test
    void worksWithAnIdTokenThatARefreshHasReplaced() {
        JsonNode first = signIn("bob");
        JsonNode second = FrontEnd.tokens(frontEnd.refresh(text(first, "refresh_token")));

        signOut(Map.of("id_token_hint", text(first, "id_token")));

        assertThat(isSignedIn(browser)).isFalse();
        assertThat(frontEnd.refresh(text(second, "refresh_token")).statusCode()).isEqualTo(400);
    }

    @Test
    void worksAfterAUsedRefreshTokenCameAgain() {
        JsonNode tokens = signIn("carol");
        FrontEnd.tokens(frontEnd.refresh(text(tokens, "refresh_token")));
        assertThat(frontEnd.refresh(text(tokens, "refresh_token")).statusCode()).isEqualTo(400);

        signOut(Map.of("id_token_hint", text(tokens, "id_token")));

        assertThat(isSignedIn(browser)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0."})
    void worksWhateverTheHintIs(String hint) {
        signIn("dan");

        assertThat(signOut(Map.of("id_token_hint", hint)).statusCode()).isEqualTo(303);

        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void worksByAFormToo() {
        signIn("dan");

        assertThat(browser.submit("/oauth2/logout", Map.of()).statusCode()).isEqualTo(303);

        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void worksWhereTheBrowserSendsNoCookieAlong() {
        JsonNode tokens = signIn("bob");

        new Browser(SERVICE).get("/oauth2/logout?id_token_hint=" + text(tokens, "id_token"));

        assertThat(isSignedIn(browser)).isFalse();
        assertThat(frontEnd.refresh(text(tokens, "refresh_token")).statusCode()).isEqualTo(400);
    }

    @Test
    void makesACopiedCookieWorthless() {
        signIn("alice");
        var thief = new Browser(SERVICE);
        thief.keep(COOKIE, browser.cookie(COOKIE));
        assertThat(isSignedIn(thief)).isTrue();

        signOut(Map.of());

        assertThat(isSignedIn(thief)).isFalse();
    }

    @Test
    void endsWhatCameOfThisSignInAndOfNoOther() {
        var elsewhere = new Browser(SERVICE);
        var other = new FrontEnd(SERVICE, elsewhere);
        JsonNode stays = FrontEnd.tokens(other.exchange(other.code("alice"), Map.of()));
        JsonNode ends = signIn("alice");
        String unused = frontEnd.code("alice");

        signOut(Map.of("id_token_hint", text(ends, "id_token")));

        assertThat(frontEnd.refresh(text(ends, "refresh_token")).statusCode()).isEqualTo(400);
        assertThat(frontEnd.exchange(unused, Map.of()).statusCode()).isEqualTo(400);
        assertThat(isSignedIn(elsewhere)).isTrue();
        FrontEnd.tokens(other.refresh(text(stays, "refresh_token")));
    }

    @Test
    void goesBackToWhereTheClientHasRegistered() {
        JsonNode tokens = signIn("bob");

        HttpResponse<String> answer = signOut(Map.of(
                "id_token_hint", text(tokens, "id_token"), "post_logout_redirect_uri", SIGNED_OUT, "state", "s t&te"));

        assertThat(Browser.location(answer)).isEqualTo(SIGNED_OUT + "?state=s%20t%26te");
    }

    @Test
    void worksHoweverMuchElseIsAsked() {
        signIn("bob");

        HttpResponse<String> answer =
                signOut(Map.of("post_logout_redirect_uri", SIGNED_OUT, "state", "\u20ac".repeat(1_000)));

        assertThat(Browser.location(answer)).isEqualTo(SIGNED_OUT);
        assertThat(isSignedIn(browser)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                SIGNED_OUT + "/more",
                SIGNED_OUT + "?more",
                "http://localhost:9999@evil.example/signed-out",
                "//evil.example/"
            })
    void goesNowhereElse(String target) {
        JsonNode tokens = signIn("bob");

        HttpResponse<String> answer =
                signOut(Map.of("id_token_hint", text(tokens, "id_token"), "post_logout_redirect_uri", target));

        assertThat(Browser.location(answer)).isEqualTo("/");
        assertThat(isSignedIn(browser)).isFalse();
    }

    private JsonNode signIn(String person) {
        return FrontEnd.tokens(frontEnd.exchange(frontEnd.code(person), Map.of()));
    }

    private HttpResponse<String> signOut(Map<String, String> parameters) {
        Map<String, String> query = new LinkedHashMap<>(Map.of("client_id", "openmeet-web"));
        query.putAll(parameters);
        return browser.get("/oauth2/logout?" + Browser.encoded(query));
    }

    private boolean isSignedIn(Browser somebodys) {
        return !Browser.location(somebodys.get(frontEnd.authorizationRequest(Map.of())))
                .startsWith("/oauth2/sign-in");
    }

    private static String signInOf(JsonNode tokens) {
        String claims = text(tokens, "id_token").split("\\.", -1)[1];
        return JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(claims))
                .path("sid")
                .asString();
    }

    private static String text(JsonNode tokens, String name) {
        return tokens.path(name).asString();
    }
}
