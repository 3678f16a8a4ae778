package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Erin, whom nobody knows, signs up with a browser, and makes a series. */
@ExtendWith(SharedSystem.class)
class SignInByMailJourney {

    private static final String ADDRESS = "erin@example.org";
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";
    private static final URI SITE = URI.create("http://localhost:" + (8080 + RunningSystem.PORT_OFFSET));

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void leadsFromAnAddressThroughAMailToASeriesOfOnesOwn(RunningSystem system)
            throws IOException, InterruptedException {
        String redirect = SITE + "/signed-in";
        String authorize = "/oauth2/authorize?response_type=code&client_id=openmeet-web&scope=openid&state=x"
                + "&redirect_uri=" + encoded(redirect) + "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(VERIFIER));

        String page = location(get(authorize));
        assertThat(page).startsWith("/oauth2/sign-in?continue=");
        assertThat(get(page).body()).contains("Alice", "name=\"address\"");
        String waiting = location(
                submit("/oauth2/sign-in/mail", "address=" + encoded(ADDRESS) + "&continue=" + encoded(authorize)));
        assertThat(get(waiting).body()).contains(ADDRESS);
        String back = location(submit("/oauth2/sign-in/code", "code=" + mailedCode(system)));
        String code = location(get(back)).replaceFirst(".*[?&]code=([^&]+).*", "$1");
        HttpResponse<String> tokens = submit(
                "/oauth2/token",
                "grant_type=authorization_code&client_id=openmeet-web&code=" + code + "&code_verifier=" + VERIFIER
                        + "&redirect_uri=" + encoded(redirect));
        String token =
                JsonMapper.shared().readTree(tokens.body()).path("access_token").asString();

        ApiResponse made = system.anybody()
                .with("Authorization", "Bearer " + token)
                .post("/api/series", Series.weekly("Erin's Yoga", 5))
                .expect(201);

        assertThat(made.text("/slug")).startsWith("erin");
        assertThat(system.anybody()
                        .with("Authorization", "Bearer " + token)
                        .get("/api/me/ways-in")
                        .expect(200)
                        .text("/items/0/address"))
                .isEqualTo(ADDRESS);
    }

    private static String mailedCode(RunningSystem system) {
        Await.until(
                "the mail",
                () -> system.openmeet("mail", "list", "--to", ADDRESS).contains("is your code for OpenMeet"));
        Matcher code = Pattern.compile("(\\d{4}) (\\d{4}) is your code")
                .matcher(system.openmeet("mail", "list", "--to", ADDRESS));
        assertThat(code.find()).isTrue();
        return code.group(1) + code.group(2);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(SITE.resolve(path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", "en")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> submit(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(SITE.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Language", "en")
                        .header("Origin", SITE.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer + answer.body()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
