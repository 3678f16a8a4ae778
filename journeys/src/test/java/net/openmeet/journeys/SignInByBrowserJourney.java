package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Frank has nothing but a browser, which never sees a token. */
@ExtendWith(SharedSystem.class)
class SignInByBrowserJourney {

    private static final String ADDRESS = "frank@example.org";

    private final Browser browser = new Browser();

    @Test
    void leadsByACookieToASeriesOfOnesOwnAndOutAgain(RunningSystem system) {
        assertThat(browser.get("/developers").body()).contains("href=\"/sign-in\"");
        signIn(system);
        JsonNode session = browser.json("/api/session");
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        String csrf = session.path("csrfToken").asString();

        String json = Series.weekly("Frank's Yoga", 5);
        HttpResponse<String> refused = browser.send("POST", "/api/series", json);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("csrf-refused");
        HttpResponse<String> made = browser.send("POST", "/api/series", json, "Csrf-Token", csrf);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("Frank's Yoga");

        JsonNode sessions = browser.json("/api/me/sessions").path("items");
        assertThat(sessions.size()).isEqualTo(1);
        assertThat(sessions.path(0).path("current").asBoolean()).isTrue();

        signOut(csrf);
        assertThat(browser.json("/api/session").path("signedIn").asBoolean()).isFalse();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        // Out at the provider's, too: it asks who this is.
        assertThat(Browser.location(browser.get(Browser.location(browser.get("/sign-in")))))
                .startsWith("/oauth2/sign-in?");
    }

    private void signIn(RunningSystem system) {
        String authorize = Browser.location(browser.get("/sign-in?return=/api/me"));
        String page = Browser.location(browser.get(authorize));
        String callback = Browser.location(browser.get(browser.signInByMail(system, page, ADDRESS)));
        String target = Browser.location(browser.get(callback));
        assertThat(target).isEqualTo(Browser.SITE + "/api/me");
        assertThat(browser.get(target).statusCode()).isEqualTo(200);
    }

    private void signOut(String csrf) {
        String form = browser.get("/developers").body();
        assertThat(form).contains("action=\"/sign-out\"", csrf);
        String provider = Browser.location(browser.submit("/sign-out", "csrf=" + csrf));
        assertThat(provider).startsWith(Browser.SITE + "/oauth2/logout?");
        assertThat(Browser.location(browser.get(provider))).isEqualTo(Browser.SITE + "/");
    }
}
