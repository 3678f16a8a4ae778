package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;

@RunningService
class HidingAGroupIT {

    private final Api anonymous;
    private final Api other;
    private final Api api;

    HidingAGroupIT(Api api) {
        this.anonymous = api;
        this.other = api.as(Uuids.next());
        this.api = api.as(Uuids.next());
    }

    @Test
    void leavesNoTraceOfAPrivateGroup() {
        String path = api.post("/api/groups", GroupRequests.visibleTo("private"))
                .expect(201)
                .header("Location");

        for (Api stranger : List.of(anonymous, other)) {
            ApiResponse hidden = stranger.get(path).expect(404);
            ApiResponse unknown =
                    stranger.get("/api/groups/nothing-of-that-name").expect(404);
            assertThat(hidden.code()).isEqualTo(unknown.code()).isEqualTo("group-not-found");
            assertThat(hidden.text("/detail")).isEqualTo(unknown.text("/detail"));
        }
        assertThat(other.with("If-Match", "*").patch(path, "{\"name\": 7}").status())
                .isEqualTo(other.with("If-Match", "*")
                        .patch("/api/groups/nothing-of-that-name", "{\"name\": 7}")
                        .status());
        other.with("If-Match", "*").delete(path).expect(404);
        other.with("If-Match", "*").send("POST", path + "/restore", null, null).expect(404);
        api.get(path).expect(200);
    }

    @Test
    void findsAnUnlistedGroupByItsLinkAlone() {
        String name = "Quiet " + UUID.randomUUID();
        ApiResponse created = api.post("/api/groups", GroupRequests.named(name)).expect(201);
        String guessable = created.header("Location");

        ApiResponse hidden = become(guessable, "unlisted").expect(200);
        String secret = "/api/groups/" + hidden.text("/slug");

        assertThat(secret).matches(".*-x[0-9a-f]{12}");
        other.get(secret).expect(200);
        other.get(guessable).expect(404);
        assertThat(api.get(guessable).expect(308).header("Location")).isEqualTo(secret);
        assertThat(api.get(guessable).header("Cache-Control")).contains("no-store");
        assertThat(anonymous.get("/api/groups?limit=200").expect(200).body()).doesNotContain(name);
    }

    @Test
    void takesBackTheSlugThatEverybodyKnewAndLeadsOn() {
        String name = "Open again " + UUID.randomUUID();
        String first =
                api.post("/api/groups", GroupRequests.named(name)).expect(201).header("Location");
        String hidden = "/api/groups/" + become(first, "private").expect(200).text("/slug");
        become(hidden, "unlisted").expect(200);

        String again = "/api/groups/" + become(hidden, "public").expect(200).text("/slug");

        assertThat(again).isEqualTo(first);
        assertThat(other.get(hidden).expect(308).header("Location")).isEqualTo(first);
        other.get(first).expect(200);
    }

    @Test
    void leadsAnEditOnToTheSlugOfToday() {
        String first = api.post("/api/groups", GroupRequests.named("Edited late " + UUID.randomUUID()))
                .expect(201)
                .header("Location");
        String hidden = "/api/groups/" + become(first, "private").expect(200).text("/slug");

        assertThat(become(first, "public").expect(308).header("Location")).isEqualTo(hidden);
        assertThat(api.with("If-Match", "*")
                        .send("POST", first + "/restore", null, null)
                        .expect(308)
                        .header("Location"))
                .isEqualTo(hidden + "/restore");
    }

    private ApiResponse become(String path, String visibility) {
        return api.with("If-Match", "*").patch(path, "{\"visibility\": \"" + visibility + "\"}");
    }
}
