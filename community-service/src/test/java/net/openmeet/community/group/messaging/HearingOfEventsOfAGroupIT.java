package net.openmeet.community.group.messaging;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.testing.EventOnTopic;
import net.openmeet.community.testing.RunningService;
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
class HearingOfEventsOfAGroupIT {

    private static final UUID NONE = new UUID(0, 0);

    private final Api everybody;
    private final Api owner;
    private final EventOnTopic event;
    private String path = "";
    private UUID group = NONE;

    HearingOfEventsOfAGroupIT(Api api, Messages messages) {
        this.everybody = api;
        this.owner = api.as(Uuids.next());
        this.event = new EventOnTopic(messages);
    }

    @BeforeEach
    void hasAGroup() {
        ApiResponse created =
                owner.post("/api/groups", GroupRequests.visibleTo("public")).expect(201);
        path = created.header("Location") + "/activity";
        group = UUID.fromString(created.text("/id"));
    }

    @Test
    void tellsOfAPublicEventAndThatItIsCancelled() {
        event.createIn(group, Visibility.PUBLIC);
        event.cancel(2, group);
        awaitTold(owner, "event-cancelled");

        JsonNode added = told(everybody, "event-added").getFirst();
        assertThat(added.at("/event/slug").asString()).isEqualTo(event.slug());
        assertThat(added.at("/event/link").asString()).isEqualTo("/api/events/" + event.slug());
        assertThat(added.at("/series").isNull()).isTrue();
        assertThat(told(owner, "event-cancelled").getFirst().at("/by/account").asString())
                .isEqualTo(ALICE.toString());
    }

    @Test
    void tellsMembersAloneOfWhatTheyAloneSeeAndNobodyOfWhatIsPrivate() {
        event.createIn(group, Visibility.GROUP);
        awaitTold(owner, "event-added");
        assertThat(told(everybody, "event-added")).isEmpty();
        assertThat(told(everybody.as(Uuids.next()), "event-added")).isEmpty();

        event.becomes(2, group, Visibility.PRIVATE);
        Await.until("it is private", () -> told(owner, "event-added").isEmpty());
    }

    @Test
    void forgetsAnEventThatLeavesTheGroup() {
        event.createIn(group, Visibility.PUBLIC);
        awaitTold(owner, "event-added");

        event.becomes(2, null, Visibility.PUBLIC);
        Await.until("it is gone", () -> told(owner, "event-added").isEmpty());
        event.becomes(3, group, Visibility.PUBLIC);
        awaitTold(owner, "event-added");

        event.delete(4);
        Await.until("it is gone for good", () -> told(owner, "event-added").isEmpty());
    }

    @Test
    void forgetsAnEventThatGoesOnAsADateOfASeries() {
        event.createIn(group, Visibility.PUBLIC);
        awaitTold(owner, "event-added");

        event.joinASeries(2);

        Await.until("it is gone", () -> told(owner, "event-added").isEmpty());
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
