package net.openmeet.community.group.messaging;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.testing.RunningService;
import net.openmeet.community.testing.SeriesOnTopic;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@RunningService
class HearingOfSeriesOfAGroupIT {

    private static final UUID NONE = new UUID(0, 0);

    private final Api everybody;
    private final Api owner;
    private final Messages messages;
    private final SeriesOnTopic series;
    private String path = "";
    private UUID group = NONE;

    HearingOfSeriesOfAGroupIT(Api api, Messages messages) {
        this.everybody = api;
        this.owner = api.as(Uuids.next());
        this.messages = messages;
        this.series = new SeriesOnTopic(messages);
    }

    @BeforeEach
    void hasAGroup() {
        ApiResponse created =
                owner.post("/api/groups", GroupRequests.visibleTo("public")).expect(201);
        path = created.header("Location") + "/activity";
        group = UUID.fromString(created.text("/id"));
    }

    @Test
    void tellsOfAPublicSeriesToEverybodyAndToMembersWhoseItIs() {
        series.createIn(group, Visibility.PUBLIC);
        awaitTold(owner, "series-added");

        JsonNode item = told(everybody, "series-added").getFirst();
        assertThat(item.at("/series/slug").asString()).isEqualTo(series.slug());
        assertThat(item.at("/series/name").asString()).isEqualTo(series.slug());
        assertThat(item.at("/by").isNull()).isTrue();
        assertThat(told(owner, "series-added").getFirst().at("/by/account").asString())
                .isEqualTo(ALICE.toString());
    }

    @Test
    void tellsMembersAloneOfWhatTheyAloneSeeAndNobodyOfWhatIsPrivate() {
        series.createIn(group, Visibility.GROUP);
        awaitTold(owner, "series-added");
        assertThat(told(everybody, "series-added")).isEmpty();
        assertThat(told(everybody.as(Uuids.next()), "series-added")).isEmpty();

        series.becomes(2, group, Visibility.PRIVATE);
        Await.until("it is private", () -> told(owner, "series-added").isEmpty());
    }

    @Test
    void tellsWhoHasSignedInOfWhatIsVisibleToThem() {
        series.createIn(group, Visibility.MEMBERS);
        awaitTold(owner, "series-added");

        assertThat(told(everybody.as(Uuids.next()), "series-added")).hasSize(1);
        assertThat(told(everybody, "series-added")).isEmpty();
    }

    @Test
    void tellsOnceOfWhatOneChangeDidToManyDates() {
        series.createIn(group, Visibility.PUBLIC);
        awaitTold(owner, "series-added");

        series.cancel(List.of("2099-03-03T19:00", "2099-03-10T19:00", "2099-03-17T19:00"));
        Await.until(
                "all three are counted",
                () -> told(everybody, "dates-cancelled").stream()
                        .anyMatch(item -> item.at("/series/dates").asInt() == 3));

        assertThat(told(everybody, "dates-cancelled")).hasSize(1);
        assertThat(told(everybody, "dates-cancelled")
                        .getFirst()
                        .at("/series/first")
                        .asString())
                .isEqualTo("2099-03-03T19:00");
    }

    @Test
    void tellsOfADateThatItHeardOfBeforeItsSeries() {
        series.cancel(List.of("2099-03-03T19:00"));
        var other = new SeriesOnTopic(messages);
        other.createIn(group, Visibility.PUBLIC);
        awaitTold(owner, "series-added");

        series.createIn(group, Visibility.PUBLIC);

        awaitTold(owner, "dates-cancelled");
    }

    @Test
    void forgetsASeriesThatIsMovedElsewhereOrDeleted() {
        series.createIn(group, Visibility.PUBLIC);
        awaitTold(owner, "series-added");
        ApiResponse another =
                owner.post("/api/groups", GroupRequests.visibleTo("public")).expect(201);

        series.becomes(3, UUID.fromString(another.text("/id")), Visibility.PUBLIC);
        Await.until("it is gone here", () -> told(owner, "series-added").isEmpty());
        series.becomes(2, group, Visibility.PUBLIC);
        path = another.header("Location") + "/activity";
        assertThat(told(owner, "series-added")).hasSize(1);

        series.delete(4);
        Await.until("it is gone there", () -> told(owner, "series-added").isEmpty());
    }

    private void awaitTold(Api viewer, String kind) {
        Await.until(kind, () -> !told(viewer, kind).isEmpty());
    }

    private List<JsonNode> told(Api viewer, String kind) {
        return viewer.get(path)
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/kind").asString().equals(kind))
                .toList();
    }
}
