package net.openmeet.community.group.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static net.openmeet.community.group.web.GroupRequests.named;
import static net.openmeet.community.group.web.GroupRequests.visibleTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class ListingGroupsIT {

    private final Api anonymous;
    private final Api api;

    ListingGroupsIT(Api api) {
        this.anonymous = api;
        this.api = api.as(Uuids.next());
    }

    @Test
    void walksAllPagesOnceNewestFirst() {
        List<String> created = IntStream.range(0, 7)
                .mapToObj(number -> api.post("/api/groups", named("Walk " + number))
                        .expect(201)
                        .text("/slug"))
                .toList();

        var walked = new ArrayList<String>();
        ApiResponse page = api.get("/api/groups?owner=me&limit=3").expect(200);
        walked.addAll(slugs(page));
        while (!page.at("/next").isNull()) {
            page = api.get("/api/groups?owner=me&limit=3&cursor=" + page.text("/next"))
                    .expect(200);
            walked.addAll(slugs(page));
        }

        assertThat(walked).containsExactlyElementsOf(created.reversed());
    }

    @Test
    void showsPublicGroupsToEverybodyAndAllOfTheirsToTheirOwners() {
        String seen = slug("public");
        String unlisted = slug("unlisted");
        String secret = slug("private");

        assertThat(slugs(anonymous.get("/api/groups?limit=200").expect(200)))
                .contains(seen)
                .doesNotContain(unlisted, secret);
        assertThat(slugs(api.get("/api/groups?limit=200").expect(200))).doesNotContain(unlisted, secret);
        assertThat(slugs(api.get("/api/groups?owner=me").expect(200))).containsExactly(secret, unlisted, seen);
    }

    @Test
    void answersAPageAgainOnlyWhereSomethingInItHasChanged() {
        String path = api.post("/api/groups", named("Polled")).expect(201).header("Location");
        String tag = api.get("/api/groups?owner=me").expect(200).header("ETag");
        Api known = api.with("If-None-Match", tag);
        known.get("/api/groups?owner=me").expect(304);

        api.with("If-Match", "*").patch(path, "{\"name\": \"Polled again\"}").expect(200);

        assertThat(known.get("/api/groups?owner=me").expect(200).text("/items/0/name"))
                .isEqualTo("Polled again");
    }

    @Test
    void wantsToKnowWhoseGroupsAreMine() {
        assertThat(anonymous.get("/api/groups?owner=me").expect(401).code()).isEqualTo("sign-in-required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner=bob",
                "limit=0",
                "limit=201",
                "cursor=zzz",
                "cursor=",
                "visibility=private",
                "owner=",
                "limit=-1"
            })
    void refusesWhatItDoesNotHave(String query) {
        assertThat(api.get("/api/groups?" + query).expect(400).code()).isEqualTo("invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z\n00000000-0000-0000-0000-000000000000",
                "-0001-01-01T00:00:00Z\n00000000-0000-0000-0000-000000000000",
                "2030-01-01T00:00:00Z\nnobody"
            })
    void refusesPositionsThatItNeverGave(String position) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
        assertThat(api.get("/api/groups?cursor=" + cursor).expect(400).code()).isEqualTo("invalid-parameter");
    }

    private String slug(String visibility) {
        return api.post("/api/groups", visibleTo(visibility)).expect(201).text("/slug");
    }

    private static List<String> slugs(ApiResponse page) {
        return page.at("/items")
                .valueStream()
                .map(group -> group.path("slug").asString())
                .toList();
    }
}
