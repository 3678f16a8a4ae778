package net.openmeet.series.series.web;

import static net.openmeet.series.series.web.SeriesRequests.named;
import static net.openmeet.series.series.web.SeriesRequests.visibleTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class ListingSeriesIT {

    private final Api anonymous;
    private final Api api;

    ListingSeriesIT(Api api) {
        this.anonymous = api;
        this.api = api.as(UUID.randomUUID());
    }

    @Test
    void walksAllPagesOnceNewestFirst() {
        List<String> created = IntStream.range(0, 7)
                .mapToObj(number -> api.post("/api/series", named("Walk " + number))
                        .expect(201)
                        .text("/slug"))
                .toList();

        var walked = new ArrayList<String>();
        ApiResponse page = api.get("/api/series?owner=me&limit=3").expect(200);
        walked.addAll(slugs(page));
        while (!page.at("/next").isNull()) {
            page = api.get("/api/series?owner=me&limit=3&cursor=" + page.text("/next"))
                    .expect(200);
            walked.addAll(slugs(page));
        }

        assertThat(walked).containsExactlyElementsOf(created.reversed());
        assertThat(page.hasHeader("Link")).isFalse();
    }

    @Test
    void neitherRepeatsNorLosesASeriesWhileOthersComeAndGo() {
        List<String> created = IntStream.range(0, 5)
                .mapToObj(number -> api.post("/api/series", named("Stable " + number))
                        .expect(201)
                        .text("/slug"))
                .toList();
        ApiResponse first = api.get("/api/series?owner=me&limit=2").expect(200);

        api.post("/api/series", named("Newer")).expect(201);
        api.with("If-Match", "*")
                .delete("/api/series/" + slugs(first).getLast())
                .expect(204);
        ApiResponse rest = api.get("/api/series?owner=me&limit=3&cursor=" + first.text("/next"))
                .expect(200);

        assertThat(slugs(first)).containsExactly(created.get(4), created.get(3));
        assertThat(slugs(rest)).containsExactly(created.get(2), created.get(1), created.get(0));
    }

    @Test
    void answersAPageAgainOnlyWhereSomethingInItHasChanged() {
        ApiResponse created = api.post("/api/series", named("Polled")).expect(201);
        ApiResponse page = api.get("/api/series?owner=me").expect(200);
        Api known = api.with("If-None-Match", page.header("ETag"));
        assertThat(known.get("/api/series?owner=me").expect(304).body()).isEmpty();

        api.with("If-Match", "*")
                .patch("/api/series/" + created.text("/slug"), "{\"name\": \"Polled again\"}")
                .expect(200);
        assertThat(known.get("/api/series?owner=me").expect(200).text("/items/0/name"))
                .isEqualTo("Polled again");
        ApiResponse changed = api.get("/api/series?owner=me").expect(200);
        api.post("/api/series", named("Newer")).expect(201);
        api.with("If-None-Match", changed.header("ETag"))
                .get("/api/series?owner=me")
                .expect(200);
        known.get("/api/series?owner=me&limit=1").expect(200);
        anonymous
                .with("If-None-Match", changed.header("ETag"))
                .get("/api/series")
                .expect(200);
    }

    @Test
    void showsPublicSeriesToEverybodyAndAllOfTheirsToTheirOwners() {
        String seen = slug("public");
        String unlisted = slug("unlisted");
        String secret = slug("private");

        assertThat(slugs(anonymous.get("/api/series?limit=200").expect(200)))
                .contains(seen)
                .doesNotContain(unlisted, secret);
        assertThat(slugs(api.get("/api/series").expect(200))).doesNotContain(unlisted, secret);
        assertThat(slugs(api.get("/api/series?owner=me").expect(200))).containsExactly(secret, unlisted, seen);
        anonymous.get("/api/series/" + unlisted).expect(200);
    }

    @Test
    void wantsToKnowWhoseSeriesAreMine() {
        ApiResponse refused = anonymous.get("/api/series?owner=me").expect(401);

        assertThat(refused.code()).isEqualTo("sign-in-required");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }

    /** Ignored, it listed everybody's. */
    @Test
    void refusesAParameterThatItDoesNotHave() {
        assertThat(api.get("/api/series?organizer=me").expect(400).code()).isEqualTo("invalid-parameter");
    }

    private String slug(String visibility) {
        return api.post("/api/series", visibleTo(visibility)).expect(201).text("/slug");
    }

    private static List<String> slugs(ApiResponse page) {
        return page.at("/items")
                .valueStream()
                .map(series -> series.path("slug").asString())
                .toList();
    }
}
