package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static net.openmeet.series.series.web.SeriesRequests.visibleTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest(service = "series-service")
class LookingBackAtChangesIT {

    private final Api anonymous;
    private final Api api;
    private final String path;

    LookingBackAtChangesIT(Api api) {
        this.anonymous = api;
        this.api = api.as(ALICE);
        this.path = this.api.post("/api/series", TUESDAY_YOGA).expect(201).header("Location");
    }

    @Test
    void saysWhoChangedWhatFromWhatToWhatNewestFirst() {
        ApiResponse edited = patch(path, "{\"template\": {\"capacity\": 25}}").expect(200);

        ApiResponse changes = api.get(path + "/changes").expect(200);

        assertThat(kinds(changes)).containsExactly("template-changed", "created");
        JsonNode newest = changes.at("/items/0");
        assertThat(newest.path("version").asLong()).isEqualTo(2);
        assertThat(newest.path("changedBy").asString()).isEqualTo(ALICE.toString());
        assertThat(newest.path("changedAt").asString()).isEqualTo(edited.text("/updatedAt"));
        assertThat(newest.at("/changes/0/field").asString()).isEqualTo("capacity");
        assertThat(newest.at("/changes/0/before").asInt()).isEqualTo(20);
        assertThat(newest.at("/changes/0/after").asInt()).isEqualTo(25);
    }

    @Test
    void writesNothingDownWhereNothingChanged() {
        patch(path, "{\"name\": \"Tuesday Yoga\"}").expect(200);

        assertThat(kinds(api.get(path + "/changes").expect(200))).containsExactly("created");
    }

    @Test
    void goesOnFromPageToPage() {
        patch(path, "{\"name\": \"A\"}").expect(200);
        patch(path, "{\"name\": \"B\"}").expect(200);

        ApiResponse first = api.get(path + "/changes?limit=2").expect(200);
        ApiResponse second =
                api.get(path + "/changes?limit=2&cursor=" + first.text("/next")).expect(200);

        assertThat(first.at("/items")).hasSize(2);
        assertThat(kinds(second)).containsExactly("created");
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(api.get(path + "/changes?cursor=eA").expect(400).code()).isEqualTo("invalid-parameter");
    }

    @Test
    void leadsOnFromAFormerSlug() {
        String now = patch(path, "{\"visibility\": \"unlisted\"}").expect(200).text("/slug");

        assertThat(api.get(path + "/changes").expect(308).header("Location")).endsWith(now + "/changes");
    }

    @Test
    void tellsOthersNothing() {
        String hidden =
                api.post("/api/series", visibleTo("private")).expect(201).header("Location");

        assertThat(anonymous.as(BOB).get(path + "/changes").expect(403).code()).isEqualTo("not-owner");
        assertThat(anonymous.as(BOB).get(hidden + "/changes").expect(404).code())
                .isEqualTo("series-not-found");
        anonymous.get(path + "/changes").expect(401);
    }

    private ApiResponse patch(String series, String patch) {
        return api.with("If-Match", "*").patch(series, patch);
    }

    private static List<String> kinds(ApiResponse changes) {
        return changes.at("/items")
                .valueStream()
                .map(change -> change.path("kind").asString())
                .toList();
    }
}
