package net.openmeet.attendance.notification;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.attendance.testing.OccurrenceOnTopic;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.attendance.testing.SeriesOnTopic;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.Test;

@RunningService
class HearingOfDatesIT {

    private final Api api;
    private final Messages messages = Servers.shared().messages();
    private final OccurrenceOnTopic event = new OccurrenceOnTopic(messages);
    private final UUID member = UUID.randomUUID();

    HearingOfDatesIT(Api api) {
        this.api = api;
    }

    @Test
    void tellsOnceOfAMessageThatComesAgain() {
        event.tell(event.vivified(3));
        api.as(member)
                .with("After-Version", "occurrence/" + event.id() + "/1")
                .put("/api/events/" + event.slug() + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);
        OccurrenceCancelled cancelled = OccurrenceCancelled.newBuilder(event.cancelled(2, 3))
                .setChange(change())
                .setAt(Instant.now())
                .build();
        UUID message = event.tell(cancelled);
        event.repeat(cancelled, message);
        event.tell(cancelled);
        event.tell(OccurrenceReinstated.newBuilder(event.reinstated(3, 3))
                .setChange(change())
                .setAt(Instant.now())
                .build());

        Await.until(
                "both are told",
                () -> api.as(member)
                        .get("/api/notifications")
                        .expect(200)
                        .at("/items")
                        .toString()
                        .contains("reinstated"));

        assertThat(api.as(member)
                        .get("/api/notifications")
                        .expect(200)
                        .at("/items")
                        .valueStream())
                .extracting(item -> item.path("cause").asString())
                .containsExactly("reinstated", "cancelled");
    }

    @Test
    void tellsFollowersThatASeriesEnds() {
        var choir = new SeriesOnTopic(messages);
        choir.create(Visibility.PUBLIC);
        Await.until(
                "the series is followed",
                () -> api.as(member)
                                .put("/api/series/choir-" + choir.id() + "/followers/me", "{}")
                                .status()
                        == 200);

        choir.end(2, change());

        Await.until(
                "it is told",
                () -> api.as(member)
                        .get("/api/notifications")
                        .expect(200)
                        .at("/items")
                        .toString()
                        .contains("series-ended"));
    }

    private static Change change() {
        return Change.newBuilder()
                .setChangeId(UUID.randomUUID())
                .setChangedBy(ALICE)
                .build();
    }
}
