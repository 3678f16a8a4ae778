package net.openmeet.gateway.cors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesOfOtherSitesIT {

    private static final String NAMED = "https://calendar.example";
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String WITH_COOKIES = "Access-Control-Allow-Credentials";

    private static Api open;

    private final RunningGateway closed = RunningGateway.shared();
    private final Peer series = closed.peer(Service.SERIES);

    @BeforeAll
    static void nameTwoOfThem() {
        open = Api.at(RunningGateway.uri(
                RunningGateway.shared().another("--openmeet.cors.origins=" + NAMED + ",http://localhost:5173")));
    }

    @ParameterizedTest
    @ValueSource(strings = {NAMED, "http://localhost:5173"})
    void mayCallWithATokenWhenTheyAreNamed(String origin) {
        Api page = open.with("Origin", origin);

        ApiResponse asked = page.with("Access-Control-Request-Method", "PATCH")
                .with("Access-Control-Request-Headers", "authorization,if-match,content-type")
                .send("OPTIONS", "/api/series/yoga", null, null)
                .expect(200);
        ApiResponse answer = page.as(People.ALICE).get("/api/series").expect(200);

        assertThat(asked.header(ALLOWED)).isEqualTo(origin);
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("PATCH");
        assertThat(answer.header(ALLOWED)).isEqualTo(origin);
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Version-Token", "Retry-After");
        assertThat(answer.header("Vary")).contains("Origin");
        assertThat(asked.hasHeader(WITH_COOKIES) || answer.hasHeader(WITH_COOKIES))
                .isFalse();
    }

    @Test
    void readWhyTheyWereRefused() {
        ApiResponse refused = open.with("Origin", NAMED)
                .with("Authorization", "Bearer forged")
                .get("/api/series")
                .expect(401);
        assertThat(refused.header(ALLOWED)).isEqualTo(NAMED);
    }

    @Test
    void mayNotSendWhatGoesWithCookies() {
        series.forget();
        open.with("Origin", NAMED)
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "csrf-token")
                .send("OPTIONS", "/api/series", null, null)
                .expect(403);
        assertThat(series.wasAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://calendar.example.evil.example",
                "http://calendar.example",
                "https://calendar.example:8443",
                "https://CALENDAR.example",
                "null",
                RunningGateway.PUBLIC_URL
            })
    void areToldNothingWhenTheyAreNot(String origin) {
        Api page = open.with("Origin", origin);

        ApiResponse asked = page.with("Access-Control-Request-Method", "POST")
                .send("OPTIONS", "/api/series", null, null)
                .expect(404);
        ApiResponse answer = page.get("/api/series").expect(200);

        assertThat(asked.hasHeader(ALLOWED) || answer.hasHeader(ALLOWED)).isFalse();
        assertThat(answer.header("Vary")).contains("Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/oauth2/token", "/api-docs"})
    void mayCallNothingButTheApi(String path) {
        assertThat(open.with("Origin", NAMED).get(path).hasHeader(ALLOWED)).isFalse();
    }

    @Test
    void areNoneUnlessSomebodyNamesThem() {
        ApiResponse answer =
                closed.api().with("Origin", NAMED).get("/api/series").expect(200);
        assertThat(answer.hasHeader(ALLOWED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "https://*.example",
                "calendar.example",
                "https://calendar.example/",
                "https://Calendar.example",
                "https://calendar.example:443",
                "ftp://calendar.example",
                "https://user@calendar.example"
            })
    void haveToBeNamedExactly(String origin) {
        assertThatThrownBy(() -> RunningGateway.start("--openmeet.cors.origins=" + origin))
                .rootCause()
                .hasMessageContaining("openmeet.cors.origins: \"" + origin + "\" is no origin as browsers write it");
    }
}
