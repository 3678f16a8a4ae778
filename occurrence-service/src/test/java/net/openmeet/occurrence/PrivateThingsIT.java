package net.openmeet.occurrence;

import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class PrivateThingsIT {

    private static final String PARTY = """
            {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-07-11T15:00", "duration": "PT6H", "visibility": "private"}
            """;

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;

    PrivateThingsIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_OF_MARCH);
    }

    @Test
    void looksLikeASeriesThatThereIsNot() {
        String secret =
                series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE)).getSlug();
        for (Api caller : List.of(api, api.as(BOB))) {
            for (String path : List.of(
                    "/api/series/%s/occurrences",
                    "/api/series/%s/occurrences?from=2026-03-01&to=2026-04-01&limit=1",
                    "/api/series/%s/occurrences/2026-03-03T19:00",
                    "/api/series/%s/occurrences/2031-03-04T19:00",
                    "/api/events/%s-2026-03-03-1900",
                    "/api/events/%s-2031-03-04-1900")) {
                assertHidden(caller, "GET", path, null, secret);
            }
        }
        assertHidden(api.as(BOB), "PUT", "/api/series/%s/occurrences/2026-03-03T19:00", null, secret);
        assertHidden(api.as(BOB), "PUT", "/api/series/%s/occurrences/2031-03-04T19:00", null, secret);
        assertHidden(api.as(BOB), "PUT", "/api/series/%s/occurrences/2031-03-05T19:00", null, secret);
        assertChangesHidden("/api/events/%s-2026-03-03-1900", secret);
        for (String date : List.of("2026-03-03T19:00", "2031-03-04T19:00", "2031-03-05T19:00")) {
            assertActionsHidden("/api/series/%s/occurrences/" + date, secret);
            Api bob = api.as(BOB).with("If-Match", "*");
            assertHidden(bob, "PATCH", "/api/series/%s/occurrences/" + date, "{\"name\": \"Mine\"}", secret);
            assertHidden(bob, "PATCH", "/api/series/%s/occurrences/" + date, "{\"start\": \"never\"}", secret);
        }
        assertActionsHidden("/api/events/%s-2026-03-03-1900", secret);
    }

    @Test
    void looksLikeAnEventThatThereIsNot() {
        String secret = api.as(ALICE).post("/api/events", PARTY).expect(201).text("/slug");
        assertHidden(api, "GET", "/api/events/%s", null, secret);
        assertHidden(api.as(BOB), "GET", "/api/events/%s", null, secret);
        assertChangesHidden("/api/events/%s", secret);
        assertActionsHidden("/api/events/%s", secret);
    }

    private void assertChangesHidden(String path, String secret) {
        for (String tag : List.of("*", "\"1\"", "\"7\"")) {
            Api bob = api.as(BOB).with("If-Match", tag);
            assertHidden(bob, "PATCH", path, "{\"name\": \"Mine\"}", secret);
            assertHidden(bob, "PATCH", path, "{\"start\": \"never\"}", secret);
            assertHidden(bob, "DELETE", path, null, secret);
        }
        assertSame(api.as(BOB).delete(path.formatted(secret)), api.as(BOB).delete(path.formatted("none")), secret);
    }

    private void assertActionsHidden(String path, String secret) {
        for (String tag : List.of("*", "\"1-1\"", "\"0-1\"", "\"7\"")) {
            Api bob = api.as(BOB).with("If-Match", tag);
            for (String action : List.of("/cancel", "/reinstate", "/reschedule", "/revert")) {
                for (String body : List.of("{}", "{\"start\": \"2026-03-04T19:00\"}", "{\"start\": \"never\"}")) {
                    assertSame(
                            bob.post(path.formatted(secret) + action, body),
                            bob.post(path.formatted("none") + action, body),
                            secret);
                }
            }
        }
    }

    private static void assertHidden(Api caller, String method, String path, @Nullable String body, String secret) {
        String type = body == null ? null : "application/merge-patch+json";
        ApiResponse hidden = caller.send(method, path.formatted(secret), type, body);
        ApiResponse missing = caller.send(method, path.formatted("none"), type, body);
        assertThat(hidden.status()).as(hidden.toString()).isEqualTo(404);
        assertSame(hidden, missing, secret);
    }

    private static void assertSame(ApiResponse hidden, ApiResponse missing, String secret) {
        assertThat(hidden.status()).isEqualTo(missing.status());
        assertThat(hidden.body().replace(secret, "none")).isEqualTo(missing.body());
        for (String header : List.of("ETag", "Version-Token", "Location", "Link", "Allow", "WWW-Authenticate")) {
            assertThat(hidden.hasHeader(header)).isEqualTo(missing.hasHeader(header));
        }
    }
}
