package net.openmeet.gateway.session;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import net.openmeet.gateway.testing.Browser;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.Provider;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallingByCookieIT {

    private static final URI GATEWAY =
            Provider.gateway(Servers.shared().databaseUrl("openmeet_gateway"), "--openmeet.limits.member=4000");

    private final Peer series = RunningGateway.shared().peer(Service.SERIES);
    private final Provider provider = new Provider();
    private final Browser browser = new Browser(GATEWAY);

    @BeforeEach
    void signIn() {
        provider.signIn(browser, ALICE, "/");
        series.forget();
    }

    @Test
    void sendsServicesTheTokenAndNotTheCookie() {
        HttpResponse<String> answer = browser.get("/api/series");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(series.last().header("Authorization")).startsWith("Bearer ey");
        assertThat(series.last().header("Cookie")).isNull();
        assertThat(answer.headers().allValues("Vary")).contains("Cookie");
    }

    @Test
    void isNotToldThatWhatSomebodyElseReadThereIsGoodStill() {
        browser.get("/api/series", "If-None-Match", "\"1\"");

        assertThat(series.last().header("Authorization")).startsWith("Bearer ey");
        assertThat(series.last().header("If-None-Match")).isNull();
    }

    @Test
    void keepsNothingThatSomebodyElseWouldBeShownThereLater() {
        series.on("/api/series/kept", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.getResponseHeaders().add("Cache-Control", "private, no-cache");
            Peer.answer(exchange, 200, "{}");
        });

        HttpResponse<String> kept = browser.get("/api/series/kept");
        assertThat(kept.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(kept.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(browser.get("/api/series").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(new Browser(GATEWAY).get("/api/series/kept").headers().allValues("Cache-Control"))
                .containsExactly("private, no-cache");
    }

    @Test
    void isCountedAsTheMember() {
        assertThat(browser.get("/api/series").headers().firstValue("RateLimit-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("member", "q=4000"));
    }

    @Test
    @Timeout(20)
    void hearsNothingMoreOfAStreamOnceItIsSignedOut() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var signedOut = new CountDownLatch(1);
        RunningGateway.shared().peer(Service.ATTENDANCE).on("/api/notifications/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            say(exchange, "data: first\n\n");
            begun.countDown();
            try {
                signedOut.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            say(exchange, "data: second\n\n");
            exchange.close();
        });
        Browser listener = browser.copied();
        var heard = new CompletableFuture<String>();
        Thread.startVirtualThread(
                () -> heard.complete(listener.get("/api/notifications/stream").body()));
        begun.await();

        browser.post("/sign-out", "", "Csrf-Token", Session.csrfToken(browser));
        signedOut.countDown();

        assertThat(heard.join()).isEqualTo("data: first\n\n");
    }

    private static void say(HttpExchange exchange, String event) throws IOException {
        exchange.getResponseBody().write(event.getBytes(StandardCharsets.US_ASCII));
        exchange.getResponseBody().flush();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND"})
    void writesNothingWithoutTheTokenOfItsSession(String method) {
        HttpResponse<String> refused = browser.send(method, "/api/series", "{}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"csrf-refused\"");
        assertThat(series.wasAsked()).isFalse();
        assertThat(browser.send(method, "/api/series", "{}", "Csrf-Token", csrfTokenOfBob())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void writesFromAPageOfOurs() {
        assertThat(post("Origin", RunningGateway.PUBLIC_URL, "Sec-Fetch-Site", "same-origin"))
                .isEqualTo(200);
        assertThat(series.last().header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void writesNothingFromAPageOfAnotherOriginWhateverItHasGotHoldOf() {
        assertThat(post("Origin", "https://evil.example")).isEqualTo(403);
        assertThat(post("Origin", "null")).isEqualTo(403);
        assertThat(post("Origin", "http://openmeet.example")).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "navigate"))
                .isEqualTo(403);
        assertThat(series.wasAsked()).isFalse();
    }

    @Test
    void isNobodyInWhatPagesOfOtherOriginsFetch() {
        browser.get("/api/series", "Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "no-cors");
        assertThat(series.last().header("Authorization")).isNull();

        browser.get("/api/series", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");
        assertThat(series.last().header("Authorization")).isNotNull();
    }

    @Test
    void goesByABearerTokenWhereThereAreBoth() {
        String token = Tokens.bearer(BOB.toString(), claims -> claims.issuer(RunningGateway.PUBLIC_URL));

        HttpResponse<String> written = browser.post("/api/series", "{}", "Authorization", "Bearer " + token);

        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(series.last().header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(browser.get("/api/session", "Authorization", "Bearer " + token)
                        .body())
                .contains(BOB.toString(), "\"csrfToken\":null");
        assertThat(browser.get("/api/series", "Authorization", "Bearer nonsense")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void isNobodyWithACookieThatIsOverOrMadeUp() {
        Browser stranger = new Browser(GATEWAY).keep(Provider.SESSION_COOKIE, "B".repeat(43));

        assertThat(stranger.get("/api/session").body()).contains("\"signedIn\":false");
        assertThat(stranger.cookie(Provider.SESSION_COOKIE)).isNull();
        stranger.keep(Provider.SESSION_COOKIE, "x; " + Provider.SESSION_COOKIE + "=y");
        assertThat(stranger.get("/api/series").statusCode()).isEqualTo(200);
        assertThat(series.last().header("Authorization")).isNull();
    }

    @Test
    void isNobodyWithTwoCookies() {
        Browser doubled = browser.copied();
        doubled.keep("a=b; " + Provider.SESSION_COOKIE, "C".repeat(43));

        assertThat(doubled.get("/api/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void setsNoCookiesOfServicesButThoseOfTheProvidersPages() {
        series.on("/api/series/cookie", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            Peer.answer(exchange, 200, "{}");
        });
        Peer community = RunningGateway.shared().peer(Service.COMMUNITY).on("/oauth2/authorize", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "c=d");
            Peer.answer(exchange, 200, "{}");
        });
        browser.keep("__Host-openmeet-sign-in", "1").keep("__Host-openmeet-waits", "2");

        assertThat(browser.get("/api/series/cookie").headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(browser.get("/oauth2/authorize").headers().allValues("Set-Cookie"))
                .containsExactly("c=d");
        for (String page : List.of("/oauth2/authorize", "/oauth2/sign-in", "/oauth2/sign-in/code", "/oauth2/logout")) {
            browser.get(page);
            assertThat(community.last().header("Cookie"))
                    .as(page)
                    .startsWith("__Host-openmeet-sign-in=1; __Host-openmeet-waits=2")
                    .doesNotContain("openmeet-session");
            assertThat(community.last().header("Authorization")).isNull();
        }
        browser.get("/userinfo");
        assertThat(community.last().header("Cookie")).isNull();
    }

    @Test
    void goesOnForAsLongAsItsTokenDoesWhileTheProviderIsAway() {
        Browser another = new Browser(GATEWAY);
        provider.issuesFor(20).signIn(another, ALICE, "/");
        Browser late = new Browser(GATEWAY);
        provider.issuesFor(0).signIn(late, ALICE, "/");
        provider.isAway(true);

        assertThat(another.get("/api/session").body()).contains(ALICE.toString());
        HttpResponse<String> unknown = late.get("/api/session");
        assertThat(unknown.statusCode()).isEqualTo(503);
        assertThat(unknown.body()).contains("sign-in-unavailable");
        assertThat(unknown.headers().firstValue("Retry-After")).contains("5");

        provider.isAway(false);
        assertThat(late.get("/api/session").body()).contains(ALICE.toString());
    }

    private int post(String... headers) {
        String token = Session.csrfToken(browser);
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Csrf-Token";
        all[headers.length + 1] = token;
        return browser.post("/api/series", "{}", all).statusCode();
    }

    private String csrfTokenOfBob() {
        Browser bob = new Browser(GATEWAY);
        provider.signIn(bob, BOB, "/");
        return Session.csrfToken(bob);
    }
}
