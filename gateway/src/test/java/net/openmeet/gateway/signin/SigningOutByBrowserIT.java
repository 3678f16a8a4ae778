package net.openmeet.gateway.signin;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.gateway.testing.Browser;
import net.openmeet.gateway.testing.Provider;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.platform.test.Servers;
import org.junit.jupiter.api.Test;

class SigningOutByBrowserIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private static final URI GATEWAY = Provider.gateway(Servers.shared().databaseUrl("openmeet_gateway"));

    private final Provider provider = new Provider();
    private final Browser browser = new Browser(GATEWAY);

    @Test
    void endsTheSessionHereAndGoesOnToEndItAtTheProvider() {
        provider.signIn(browser, ALICE, "/");
        Browser copy = browser.copied();

        URI next = Provider.location(browser.post("/sign-out", "csrf=" + formToken(browser)));

        assertThat(next).asString().startsWith(RunningGateway.PUBLIC_URL + "/oauth2/logout?");
        assertThat(Provider.query(next, "post_logout_redirect_uri")).isEqualTo(RunningGateway.PUBLIC_URL + "/");
        assertThat(Provider.query(next, "id_token_hint")).startsWith("ey");
        assertThat(browser.cookie(Provider.SESSION_COOKIE)).isNull();
        assertThat(copy.get("/api/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void isOfferedByThePageThatGreetsWithTheNameAndNothingElse() {
        assertThat(browser.get("/developers").body())
                .contains("href=\"/sign-in\"")
                .doesNotContain("Sign out");

        provider.signIn(browser, ALICE, "/");
        HttpResponse<String> page = browser.get("/developers");

        assertThat(page.body())
                .contains("Signed in as Alice &lt;b&gt;&amp;.", "Sign out")
                .doesNotContain("<b>", "{");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).endsWith("form-action 'self' " + RunningGateway.PUBLIC_URL));
    }

    @Test
    void isDoneForAFormOfOursAlsoWhereTheBrowserDoesNotSayOfWhichPage() {
        provider.signIn(browser, ALICE, "/");
        String token = formToken(browser);

        assertThat(browser.post("/sign-out", "csrf=" + token, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/sign-out", "csrf=" + token, "Origin", "null", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/sign-out", "csrf=" + token, "Origin", "null", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void isRefusedToOtherSites() {
        provider.signIn(browser, ALICE, "/");
        String token = formToken(browser);

        assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(browser.post("/sign-out", "csrf=x").statusCode()).isEqualTo(403);
        assertThat(browser.post("/sign-out", "csrf=" + token, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/api/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void worksWhateverHasBecomeOfItsTokens() {
        provider.issuesFor(0).signIn(browser, ALICE, "/");
        String token = formToken(browser);
        provider.isAway(true);

        assertThat(browser.post("/sign-out", "csrf=" + token).statusCode()).isEqualTo(303);
        assertThat(browser.cookie(Provider.SESSION_COOKIE)).isNull();
    }

    @Test
    void leadsHomeWhoeverIsNotSignedIn() {
        assertThat(Provider.location(browser.post("/sign-out", ""))).hasToString(RunningGateway.PUBLIC_URL + "/");
    }

    private static String formToken(Browser browser) {
        Matcher found = TOKEN.matcher(browser.get("/developers").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
