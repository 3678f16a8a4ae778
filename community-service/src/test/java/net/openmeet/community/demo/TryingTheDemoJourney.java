package net.openmeet.community.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class TryingTheDemoJourney extends RunningDemo {

    private final Api api;
    private final DemoPeople people;
    private final Browser browser = new Browser(SERVICE);

    TryingTheDemoJourney(Api api, DemoPeople people) {
        this.api = api;
        this.people = people;
    }

    @Test
    void handsOutTokensOfTheDemoPeople() {
        ApiResponse token = api.send("POST", "/demo/tokens/dan", null, null).expect(200);

        assertThat(token.text("/token_type")).isEqualTo("Bearer");
        assertThat(token.at("/expires_in").asInt()).isEqualTo(12 * 60 * 60);
        ApiResponse me = api.with("Authorization", "Bearer " + token.text("/access_token"))
                .get("/api/me")
                .expect(200);
        assertThat(me.text("/id")).isEqualTo(People.DAN.toString());
        assertThat(me.text("/handle")).isEqualTo("dan");
    }

    @Test
    void knowsNobodyElse() {
        assertThat(api.send("POST", "/demo/tokens/mallory", null, null)
                        .expect(404)
                        .code())
                .isEqualTo("person-not-found");
    }

    /** As a proxy would forward it; {@code OwnHostTest} tries the name that a request comes to. */
    @Test
    void handsNothingOutUnderAForeignName() {
        Api page = api.with("X-Forwarded-Host", "evil.example");

        assertThat(page.send("POST", "/demo/tokens/dan", null, null).expect(403).code())
                .isEqualTo("foreign-host");
        assertThat(page.send("POST", "/login", "application/x-www-form-urlencoded", "person=bob")
                        .expect(403)
                        .code())
                .isEqualTo("foreign-host");
    }

    @Test
    void hasTheSamePeopleAsTheTests() {
        assertThat(DemoPerson.ALICE.id()).isEqualTo(People.ALICE);
        assertThat(DemoPerson.BOB.id()).isEqualTo(People.BOB);
        assertThat(DemoPerson.CAROL.id()).isEqualTo(People.CAROL);
        assertThat(DemoPerson.DAN.id()).isEqualTo(People.DAN);
    }

    @Test
    void keepsOverARestartWhatPeopleChanged() {
        Api carol = api.with(
                "Authorization",
                "Bearer " + api.send("POST", "/demo/tokens/carol", null, null).text("/access_token"));
        carol.with("If-Match", "*")
                .patch("/api/me", "{\"displayName\": \"Carol C.\"}")
                .expect(200);

        people.run(new DefaultApplicationArguments());

        assertThat(carol.get("/api/me").text("/displayName")).isEqualTo("Carol C.");
    }

    @Test
    void showsAPageThatLoadsNothingAndEscapesWhereItGoesOn() {
        HttpResponse<String> page = browser.get("/oauth2/sign-in?continue=%22%3E%3Cscript%3E");

        assertThat(page.body()).contains("Alice", "Bob", "Carol", "Dan").doesNotContain("<script>", "{style}");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-"));
    }

    @Test
    void neverSendsABrowserToAStrangersPage() {
        for (String target : List.of(
                "https://evil.example/",
                "//evil.example/",
                "/oauth2/logout",
                "/\\evil",
                "/oauth2/authorize?a=<b>",
                "/oauth2/authorize?%")) {
            HttpResponse<String> answer = browser.submit("/login", Map.of("person", "bob", "continue", target));

            assertThat(Browser.location(answer)).as(target).isEqualTo("/");
        }
    }

    /** The origin that {@link #signsNobodyInOnBehalfOfAnotherSite} is told by is {@code null} where no referrer may be sent. */
    @Test
    void letsBrowsersSayWhereItsFormComesFrom() {
        assertThat(browser.get("/oauth2/sign-in").headers().allValues("Referrer-Policy"))
                .containsExactly("same-origin");
    }

    @Test
    void signsNobodyInOnBehalfOfAnotherSite() {
        HttpResponse<String> answer = browser.submit("/login", Map.of("person", "bob"), "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void keepsTheSignInFromScriptsAndOtherSites() {
        HttpResponse<String> answer = browser.submit("/login", Map.of("person", "bob"));

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/oauth2"));
    }
}
