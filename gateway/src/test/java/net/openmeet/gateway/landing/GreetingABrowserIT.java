package net.openmeet.gateway.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;

class GreetingABrowserIT {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private final Api api = RunningGateway.shared().api();

    @Test
    void loadsNothingFromElsewhereAndRunsNoScript() {
        ApiResponse page = api.get("/developers").expect(200);

        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self';");
        assertThat(page.body()).doesNotContain("<script", "style=", "{");
        assertThat(links(page)).allSatisfy(link -> assertThat(link).startsWith("/"));
    }

    @Test
    void leadsToWhatIsThere() {
        assertThat(links(api.get("/developers").expect(200)))
                .contains("/api-docs", "/health", "/api/series", "/.well-known/openid-configuration")
                .allSatisfy(link -> api.get(link).expect(200));
    }

    @Test
    void canBeReadByEverybody() {
        String page = api.get("/developers").body();

        assertThat(page)
                .contains("<html lang=\"en\">", "<title>OpenMeet</title>", "<main>", "<h1>", "name=\"viewport\"");
        assertThat(page).doesNotContainPattern("<img(?![^>]*alt=)");
        assertThat(api.get("/assets/landing.css").expect(200).body())
                .contains("color-scheme: light dark", ":focus-visible");
    }

    @Test
    void hintsAtTheDemoWhereThereIsOne() {
        assertThat(api.get("/developers").body()).doesNotContain("demo");

        Api demo = Api.at(RunningGateway.start("--spring.profiles.active=embedded"));

        assertThat(demo.get("/developers").expect(200).body())
                .contains("Alice", RunningGateway.PUBLIC_URL + "/demo/tokens/alice");
    }

    private static List<String> links(ApiResponse page) {
        return LINK.matcher(page.body()).results().map(link -> link.group(1)).toList();
    }
}
