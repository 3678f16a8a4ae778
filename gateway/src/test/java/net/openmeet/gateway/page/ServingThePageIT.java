package net.openmeet.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Without Node.js there is no page to serve; what is there instead, {@code GreetingABrowserIT} looks at. */
class ServingThePageIT {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/static/[^\"]+\\.js)\"");

    private final Api api = RunningGateway.shared().api();

    @BeforeEach
    void needsThePage() {
        assumeThat(new ClassPathResource(PageFiles.FOLDER + "index.html").exists())
                .as("the page was built, for which Node.js has to be there")
                .isTrue();
    }

    @Test
    void answersEachOfItsAddressesWithTheSameFileThatBrowsersAskForAnew() {
        ApiResponse home = api.get("/").expect(200);

        assertThat(home.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(home.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("img-src 'self' data:; connect-src 'self'; font-src 'self';")
                .doesNotContain("unsafe");
        assertThat(home.body()).doesNotContain("<style", "style=", "<script>");
        assertThat(api.get("/series/any-at-all").expect(200).body()).isEqualTo(home.body());
        api.with("If-None-Match", home.header("ETag")).get("/calendar").expect(304);
    }

    @Test
    void leavesWhatLeadsNowhereNotFound() {
        api.get("/static/none.js").expect(404);
        api.get("/nowhere").expect(404);
        api.get("/series/any/more").expect(404);
        api.get("/api/nowhere").expect(404);
    }

    @Test
    void sendsFilesCompressedAndForGood() {
        ApiResponse script = api.with("Accept-Encoding", "br").get(script()).expect(200);

        assertThat(script.header("Content-Encoding")).isEqualTo("br");
        assertThat(script.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(api.get(script()).expect(200).body()).doesNotContain("unsafe-eval", "new Function");
    }

    private String script() {
        Matcher found = SCRIPT.matcher(api.get("/").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
