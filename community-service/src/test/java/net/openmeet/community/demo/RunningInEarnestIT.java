package net.openmeet.community.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;

/** Without the profile {@code embedded}; in a database of its own, which no demo has touched. */
@RunningService
class RunningInEarnestIT extends OwnDatabase {

    private final Api api;
    private final ApplicationContext context;

    RunningInEarnestIT(Api api, ApplicationContext context) {
        this.api = api;
        this.context = context;
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
        var discovery = api.get("/.well-known/openid-configuration").expect(200);

        assertThat(discovery.text("/issuer")).isEqualTo("http://localhost:8080");
        assertThat(discovery.body()).doesNotContain(Tokens.ISSUER);
    }

    @Test
    void saysThatNobodyCanSignInYet() {
        var answer = api.get("/oauth2/authorize?response_type=code&client_id=openmeet-web&scope=openid"
                + "&redirect_uri=http://localhost:8080/signed-in&code_challenge=" + "x".repeat(43)
                + "&code_challenge_method=S256");

        assertThat(answer.expect(503).code()).isEqualTo("sign-in-unavailable");
    }
}
