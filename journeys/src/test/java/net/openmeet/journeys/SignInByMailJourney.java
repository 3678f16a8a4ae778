package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Erin, whom nobody knows, signs up with a browser, and makes a series. */
@ExtendWith(SharedSystem.class)
class SignInByMailJourney {

    private static final String ADDRESS = "erin@example.org";
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";

    private final Browser browser = new Browser();

    @Test
    void leadsFromAnAddressThroughAMailToASeriesOfOnesOwn(RunningSystem system) {
        String redirect = Browser.SITE + "/signed-in";
        String authorize = "/oauth2/authorize?response_type=code&client_id=openmeet-web&scope=openid&state=x"
                + "&redirect_uri=" + Browser.encoded(redirect) + "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(VERIFIER));

        String page = Browser.location(browser.get(authorize));
        assertThat(page).startsWith("/oauth2/sign-in?continue=");
        assertThat(browser.get(page).body()).contains("Alice", "name=\"address\"");
        String back = browser.signInByMail(system, page, ADDRESS);
        String code = Browser.location(browser.get(back)).replaceFirst(".*[?&]code=([^&]+).*", "$1");
        HttpResponse<String> tokens = browser.submit(
                "/oauth2/token",
                "grant_type=authorization_code&client_id=openmeet-web&code=" + code + "&code_verifier=" + VERIFIER
                        + "&redirect_uri=" + Browser.encoded(redirect));
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
}
