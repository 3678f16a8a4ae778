package net.openmeet.series.restriction;

import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.platform.test.ToldRestriction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class HidingAModeratedSeriesIT {

    private final Messages messages;
    private final UUID organiser = UUID.randomUUID();
    private final Api anybody;
    private final Api stranger;
    private final Api organising;
    private String path = "";
    private UUID id = organiser;

    HidingAModeratedSeriesIT(Api api, Messages messages) {
        this.messages = messages;
        this.anybody = api;
        this.stranger = api.as(UUID.randomUUID());
        this.organising = api.as(organiser);
    }

    @BeforeEach
    void hasASeries() {
        ApiResponse created = organising.post("/api/series", TUESDAY_YOGA).expect(201);
        path = created.header("Location");
        id = UUID.fromString(created.text("/id"));
        stranger.get(path).expect(200);
    }

    @Test
    void leavesItToItsOrganiserUntilItIsLifted() {
        ToldRestriction.of(messages, id).hidden(1, false);
        Await.until("it is hidden", () -> stranger.get(path).status() == 404);

        assertThat(stranger.get("/api/series?limit=100").expect(200).body()).doesNotContain(id.toString());
        organising.get(path).expect(200);
        assertThat(organising.get(path + "/restriction").expect(200).text("/reason"))
                .isEqualTo("spam");
        assertThat(organising.get("/api/series?owner=me").expect(200).body()).contains(id.toString());

        ToldRestriction.of(messages, id).unhidden(2);
        Await.until("it is there again", () -> stranger.get(path).status() == 200);
        assertThat(stranger.get("/api/series?limit=100").expect(200).body()).contains(id.toString());
    }

    @Test
    void takesADeletedOneFromItsOrganiserToo() {
        ToldRestriction.of(messages, id).hidden(1, true);

        Await.until("it is gone", () -> organising.get(path).status() == 404);
        assertThat(organising.get("/api/series?owner=me").expect(200).body()).doesNotContain(id.toString());
    }

    @Test
    void isNotUndoneByWhatWasSaidBefore() {
        ToldRestriction.of(messages, id).hidden(3, false);
        Await.until("it is hidden", () -> stranger.get(path).status() == 404);

        ToldRestriction.of(messages, id).unhidden(2);
        UUID later = UUID.randomUUID();
        ToldRestriction.of(messages, later).suspended(1, false);
        Await.until(
                "what came later is known",
                () -> anybody.as(later).post("/api/series", TUESDAY_YOGA).status() == 403);

        stranger.get(path).expect(404);
    }

    @Test
    void letsASuspendedOrganiserChangeNothing() {
        ToldRestriction.of(messages, organiser).suspended(1, false);

        Await.until("the suspension is known", () -> change().status() == 403);
        assertThat(change().code()).isEqualTo("account-suspended");
        organising.get(path).expect(200);
        stranger.get(path).expect(200);
    }

    @Test
    void hidesWhatASuspendedOrganiserHasWhereModeratorsSaySo() {
        ToldRestriction.of(messages, organiser).suspended(1, true);

        Await.until("it is hidden", () -> stranger.get(path).status() == 404);
        ToldRestriction.of(messages, organiser).reinstated(2);
        Await.until("it is there again", () -> stranger.get(path).status() == 200);
        organising.post("/api/series", TUESDAY_YOGA).expect(201);
    }

    private ApiResponse change() {
        return organising.with("If-Match", "*").patch(path, "{}");
    }
}
