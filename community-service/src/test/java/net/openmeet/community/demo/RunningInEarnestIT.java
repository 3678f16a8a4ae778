package net.openmeet.community.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.openmeet.community.provider.SignedInBrowser;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Without the profile {@code embedded}; in a database of its own, which no demo has touched. */
@RunningService
class RunningInEarnestIT extends OwnDatabase {

    private final Api api;
    private final ApplicationContext context;
    private final SignedInBrowser browser;

    RunningInEarnestIT(Api api, ApplicationContext context, SignedInBrowser browser) {
        this.api = api;
        this.context = context;
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"POST, /demo/tokens/alice", "POST, /demo/tokens/nobody", "GET, /login", "POST, /login", "GET, /demo"})
    void hasNoneOfTheDemosPaths(String method, String path) {
        assertThat(api.send(method, path, "application/x-www-form-urlencoded", "person=alice")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void hasNoneOfTheDemosBeans() {
        assertThat(Arrays.stream(context.getBeanDefinitionNames())
                        .map(context::getType)
                        .filter(type ->
                                type != null && type.getPackageName().startsWith("net.openmeet.community.demo")))
                .isEmpty();
    }

    @Test
    void knowsNoneOfTheDemosPeople() {
        for (DemoPerson person : DemoPerson.values()) {
            api.get("/api/accounts/" + person.word()).expect(404);
        }
    }

    @Test
    void describesItselfAndNotTheIssuerThatIsTrustedInstead() {
        ApiResponse discovery = api.get("/.well-known/openid-configuration").expect(200);

        assertThat(discovery.text("/issuer")).isEqualTo(PUBLIC_URL);
        assertThat(discovery.body()).doesNotContain(Tokens.ISSUER);
    }

    /** A neighbour under the same domain could otherwise sign people in as somebody else. */
    @Test
    void signsInByACookieThatNoOtherHostCanSet() {
        var response = new MockHttpServletResponse();

        browser.signIn(Uuids.next(), new MockHttpServletRequest(), response);

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-openmeet-sign-in=")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void signsPeopleInByMailAndNobodyByAClick() {
        ApiResponse answer = api.get("/oauth2/authorize?response_type=code&client_id=openmeet-web&scope=openid"
                + "&redirect_uri=https://openmeet.example/signed-in&code_challenge=" + "x".repeat(43)
                + "&code_challenge_method=S256");

        assertThat(answer.expect(303).header("Location")).startsWith("/oauth2/sign-in?continue=");
        assertThat(api.get("/oauth2/sign-in").expect(200).body())
                .contains("action=\"/oauth2/sign-in/mail\"")
                .doesNotContain("/login", "Alice");
    }

    /** There is no secret that everybody knows, and so no gateway as a client. */
    @Test
    void signsNoBrowsersInForAGatewayWithoutASecret() {
        api.get("/oauth2/authorize?response_type=code&client_id=openmeet-gateway&scope=openid"
                        + "&redirect_uri=" + PUBLIC_URL + "/sign-in/callback&code_challenge=" + "x".repeat(43)
                        + "&code_challenge_method=S256")
                .expect(400);
    }
}
