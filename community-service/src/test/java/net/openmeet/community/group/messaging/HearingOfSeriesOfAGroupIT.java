package net.openmeet.community.group.messaging;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.community.testing.RunningService;
import net.openmeet.community.testing.SeriesOnTopic;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@RunningService
class HearingOfSeriesOfAGroupIT {

    private final Api everybody;
    private final Api owner;
    private final Messages messages;
    private final SeriesOnTopic series;
    private final ActivityUnderTest activity;

    HearingOfSeriesOfAGroupIT(Api api, Messages messages) {
        this.everybody = api;
        this.owner = api.as(Uuids.next());
        this.messages = messages;
        this.series = new SeriesOnTopic(messages);
        this.activity = new ActivityUnderTest(owner);
    }

    @Test
    void tellsOfAPublicSeriesToEverybodyAndToMembersWhoseItIs() {
        series.createIn(activity.group, Visibility.PUBLIC);
        activity.awaitTold(owner, "series-added");

        JsonNode item = activity.told(everybody, "series-added").getFirst();
        assertThat(item.at("/series/slug").asString()).isEqualTo(series.slug());
        assertThat(item.at("/series/name").asString()).isEqualTo(series.slug());
        assertThat(item.at("/by").isNull()).isTrue();
        assertThat(activity.told(owner, "series-added")
                        .getFirst()
                        .at("/by/account")
                        .asString())
                .isEqualTo(ALICE.toString());
    }

    @Test
    void tellsMembersAloneOfWhatTheyAloneSeeAndNobodyOfWhatIsPrivate() {
        series.createIn(activity.group, Visibility.GROUP);
        activity.awaitTold(owner, "series-added");
        assertThat(activity.told(everybody, "series-added")).isEmpty();
        assertThat(activity.told(everybody.as(Uuids.next()), "series-added")).isEmpty();

        series.becomes(2, activity.group, Visibility.PRIVATE);
        Await.until("it is private", () -> activity.told(owner, "series-added").isEmpty());
    }

    @Test
    void tellsWhoHasSignedInOfWhatIsVisibleToThem() {
        series.createIn(activity.group, Visibility.MEMBERS);
        activity.awaitTold(owner, "series-added");

        assertThat(activity.told(everybody.as(Uuids.next()), "series-added")).hasSize(1);
        assertThat(activity.told(everybody, "series-added")).isEmpty();
    }

    @Test
    void tellsOnceOfWhatOneChangeDidToManyDates() {
        series.createIn(activity.group, Visibility.PUBLIC);
        activity.awaitTold(owner, "series-added");

        series.cancel(List.of("2099-03-03T19:00", "2099-03-10T19:00", "2099-03-17T19:00"));
        Await.until(
                "all three are counted",
                () -> activity.told(everybody, "dates-cancelled").stream()
                        .anyMatch(item -> item.at("/series/dates").asInt() == 3));

        assertThat(activity.told(everybody, "dates-cancelled")).hasSize(1);
        assertThat(activity.told(everybody, "dates-cancelled")
                        .getFirst()
                        .at("/series/first")
                        .asString())
                .isEqualTo("2099-03-03T19:00");
    }

    @Test
    void tellsOfADateThatItHeardOfBeforeItsSeries() {
        series.cancel(List.of("2099-03-03T19:00"));
        var other = new SeriesOnTopic(messages);
        other.createIn(activity.group, Visibility.PUBLIC);
        activity.awaitTold(owner, "series-added");

        series.createIn(activity.group, Visibility.PUBLIC);

        activity.awaitTold(owner, "dates-cancelled");
    }

    @Test
    void forgetsASeriesThatIsMovedElsewhereOrDeleted() {
        series.createIn(activity.group, Visibility.PUBLIC);
        activity.awaitTold(owner, "series-added");
        var another = new ActivityUnderTest(owner);

        series.becomes(3, another.group, Visibility.PUBLIC);
        Await.until(
                "it is gone here", () -> activity.told(owner, "series-added").isEmpty());
        series.becomes(2, activity.group, Visibility.PUBLIC);
        assertThat(another.told(owner, "series-added")).hasSize(1);

        series.delete(4);
        Await.until(
                "it is gone there", () -> another.told(owner, "series-added").isEmpty());
    }
}
