package net.openmeet.gateway.signin;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import net.openmeet.gateway.testing.Browser;
import net.openmeet.gateway.testing.Provider;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.platform.test.Servers;
import org.junit.jupiter.api.Test;

class SigningInByBrowserIT {

    private static final URI GATEWAY = Provider.gateway(Servers.shared().databaseUrl("openmeet_gateway"));

    private final Provider provider = new Provider();
    private final Browser browser = new Browser(GATEWAY);

    @Test
    void leadsThroughTheProviderBackToThePageThatWasWished() {
        HttpResponse<String> sent = browser.get("/sign-in?return=/events/yoga%3Ffrom%3D2030-03-05");
        URI authorization = Provider.location(sent);

        assertThat(authorization).asString().startsWith(RunningGateway.PUBLIC_URL + "/oauth2/authorize?");
        assertThat(Provider.query(authorization, "redirect_uri"))
                .isEqualTo(RunningGateway.PUBLIC_URL + "/sign-in/callback");
        assertThat(Provider.query(authorization, "code_challenge_method")).isEqualTo("S256");

        HttpResponse<String> back = browser.get(provider.callback(authorization, ALICE));

        assertThat(Provider.location(back)).hasToString(RunningGateway.PUBLIC_URL + "/events/yoga?from=2030-03-05");
        assertThat(browser.get("/api/session").body()).contains("\"signedIn\":true", ALICE.toString());
        assertThat(browser.cookie(Provider.SIGNING_IN_COOKIE)).isNull();
    }

    @Test
    void asksForAFreshSignInWhereOneIsNeeded() {
        assertThat(Provider.location(browser.get("/sign-in?anew=true&return=/")).getQuery())
                .contains("prompt=login");
        assertThat(Provider.location(browser.get("/sign-in?return=/")).getQuery())
                .doesNotContain("prompt");
    }

    @Test
    void keepsTokensFromTheBrowserAndCookiesFromScripts() {
        HttpResponse<String> back = provider.signIn(browser, ALICE, "/");

        List<String> cookies = back.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("__Host-", "Path=/", "Secure", "HttpOnly", "SameSite=Lax"))
                .noneSatisfy(cookie -> assertThat(cookie).contains("Domain"));
        assertThat(browser.cookie(Provider.SESSION_COOKIE)).hasSize(43);
        assertThat(back.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void sendsNobodyElsewhere() {
        assertThat(Provider.location(provider.signIn(browser, ALICE, "//evil.example")))
                .hasToString(RunningGateway.PUBLIC_URL + "/");
        assertThat(Provider.location(provider.signIn(browser, ALICE, "https://evil.example/")))
                .hasToString(RunningGateway.PUBLIC_URL + "/");
    }

    @Test
    void signsNobodyInAsWhoeverSentThemALink() {
        URI ofTheAttacker = Provider.location(new Browser(GATEWAY).get("/sign-in"));
        String link = provider.callback(ofTheAttacker, BOB);

        assertThat(browser.get(link).statusCode()).isEqualTo(400);
        browser.get("/sign-in");
        assertThat(browser.get(link).statusCode()).isEqualTo(400);

        assertThat(browser.cookie(Provider.SESSION_COOKIE)).isNull();
    }

    @Test
    void takesNoCodeThatWasGivenForAnotherSignIn() {
        URI ofTheAttacker = Provider.location(new Browser(GATEWAY).get("/sign-in"));
        String stolen = provider.callback(ofTheAttacker, BOB);
        URI own = Provider.location(browser.get("/sign-in"));

        String mixed = stolen.replaceFirst("state=.*", "state=" + Provider.query(own, "state"));

        assertThat(browser.get(mixed).statusCode()).isEqualTo(400);
        assertThat(browser.cookie(Provider.SESSION_COOKIE)).isNull();
        assertThat(provider.revoked()).hasSize(1);
    }

    @Test
    void giveEachSignInASessionOfItsOwnAndEndTheOneBefore() {
        String planted = "A".repeat(43);
        browser.keep(Provider.SESSION_COOKIE, planted);
        provider.signIn(browser, ALICE, "/");
        assertThat(browser.cookie(Provider.SESSION_COOKIE)).isNotEqualTo(planted);

        Browser before = browser.copied();
        provider.signIn(browser, BOB, "/");

        assertThat(browser.get("/api/session").body()).contains(BOB.toString());
        assertThat(before.get("/api/session").body()).contains("\"signedIn\":false");
        assertThat(provider.revoked()).isNotEmpty();
    }

    @Test
    void worksOnceEach() {
        URI authorization = Provider.location(browser.get("/sign-in"));
        String link = provider.callback(authorization, ALICE);
        browser.get(link);

        assertThat(browser.get(link).statusCode()).isEqualTo(400);
        assertThat(browser.get("/api/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void saysReadablyThatItCameToNothing() {
        URI authorization = Provider.location(browser.get("/sign-in?return=/a%22%3E%3Cb"));
        String state = "&state=" + Provider.query(authorization, "state");

        HttpResponse<String> refused = browser.get("/sign-in/callback?error=access_denied" + state);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("You are not signed in.").doesNotContain("{", "access_denied");
        assertThat(refused.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    }

    @Test
    void saysThatTheProviderIsAway() {
        URI authorization = Provider.location(browser.get("/sign-in"));
        String link = provider.callback(authorization, ALICE);

        provider.isAway(true);
        HttpResponse<String> answer = browser.get(link);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void survivesWhateverItIsSent() {
        for (String query : List.of("", "?code=a", "?state=a&state=b&code=c", "?code=%C3%A4&state=%00", "?error=")) {
            assertThat(browser.get("/sign-in/callback" + query).statusCode()).isEqualTo(400);
        }
        browser.keep(Provider.SIGNING_IN_COOKIE, "A".repeat(43) + ".====");
        assertThat(browser.get("/sign-in/callback?code=a&state=b").statusCode()).isEqualTo(400);
    }
}
