package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Erin, whom nobody knows, signs up with a browser, and makes a series. */
@ExtendWith(SharedSystem.class)
class SignInByMailJourney {

    private static final String ADDRESS = "erin@example.org";

    private final Browser browser = new Browser();

    @Test
    void leadsFromAnAddressThroughAMailToASeriesOfOnesOwn(RunningSystem system) {
        String page = Browser.location(browser.get(Browser.AUTHORIZE));
        assertThat(page).startsWith("/oauth2/sign-in?continue=");
        assertThat(browser.get(page).body()).contains("Alice", "name=\"address\"");
        String token = browser.tokenByMail(system, ADDRESS);

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
