package net.openmeet.community.group.messaging;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.community.testing.EventOnTopic;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@RunningService
class HearingOfEventsOfAGroupIT {

    private final Api everybody;
    private final Api owner;
    private final EventOnTopic event;
    private final ActivityUnderTest activity;

    HearingOfEventsOfAGroupIT(Api api, Messages messages) {
        this.everybody = api;
        this.owner = api.as(Uuids.next());
        this.event = new EventOnTopic(messages);
        this.activity = new ActivityUnderTest(owner);
    }

    @Test
    void tellsOfAPublicEventAndThatItIsCancelled() {
        event.createIn(activity.group, Visibility.PUBLIC);
        event.cancel(2, activity.group);
        activity.awaitTold(owner, "event-cancelled");

        JsonNode added = activity.told(everybody, "event-added").getFirst();
        assertThat(added.at("/event/slug").asString()).isEqualTo(event.slug());
        assertThat(added.at("/event/link").asString()).isEqualTo("/api/events/" + event.slug());
        assertThat(added.at("/series").isNull()).isTrue();
        assertThat(activity.told(owner, "event-cancelled")
                        .getFirst()
                        .at("/by/account")
                        .asString())
                .isEqualTo(ALICE.toString());
    }

    @Test
    void tellsMembersAloneOfWhatTheyAloneSeeAndNobodyOfWhatIsPrivate() {
        event.createIn(activity.group, Visibility.GROUP);
        activity.awaitTold(owner, "event-added");
        assertThat(activity.told(everybody, "event-added")).isEmpty();
        assertThat(activity.told(everybody.as(Uuids.next()), "event-added")).isEmpty();

        event.becomes(2, activity.group, Visibility.PRIVATE);
        Await.until("it is private", () -> activity.told(owner, "event-added").isEmpty());
    }

    @Test
    void forgetsAnEventThatLeavesTheGroup() {
        event.createIn(activity.group, Visibility.PUBLIC);
        activity.awaitTold(owner, "event-added");

        event.becomes(2, null, Visibility.PUBLIC);
        Await.until("it is gone", () -> activity.told(owner, "event-added").isEmpty());
        event.becomes(3, activity.group, Visibility.PUBLIC);
        activity.awaitTold(owner, "event-added");

        event.delete(4);
        Await.until(
                "it is gone for good", () -> activity.told(owner, "event-added").isEmpty());
    }

    @Test
    void forgetsAnEventThatGoesOnAsADateOfASeries() {
        event.createIn(activity.group, Visibility.PUBLIC);
        activity.awaitTold(owner, "event-added");

        event.joinASeries(2);

        Await.until("it is gone", () -> activity.told(owner, "event-added").isEmpty());
    }
}
