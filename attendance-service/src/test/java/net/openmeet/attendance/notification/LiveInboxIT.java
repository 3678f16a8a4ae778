package net.openmeet.attendance.notification;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.test.Api;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@RunningService
@Timeout(60)
class LiveInboxIT {

    private static final String STREAM = "/api/notifications/stream";

    private final Api api;
    private final Events events;
    private final NotificationManagement management;
    private final UUID member = UUID.randomUUID();

    LiveInboxIT(Api api, Events events, NotificationManagement management) {
        this.api = api;
        this.events = events;
        this.management = management;
    }

    @Test
    void tellsWhatHappensAsItHappens() {
        KnownOccurrence event = goingTo();
        try (Stream<String> lines = api.as(member).lines(STREAM)) {
            Iterator<String> said = lines.iterator();
            assertThat(next(said, "unread")).isEqualTo("{\"unread\":0}");

            tell(event);

            assertThat(next(said, "notification")).contains("\"cancelled\"", event.slug());
            assertThat(next(said, "unread")).isEqualTo("{\"unread\":1}");
        }
    }

    @Test
    void goesOnWhereItsReaderWas() {
        tell(goingTo());
        String first = since("0");
        assertThat(occurrences(first, "event: notification")).isEqualTo(1);

        KnownOccurrence second = goingTo();
        tell(second);

        assertThat(since("1")).contains("id: 2\n", second.slug());
        assertThat(occurrences(since("1"), "event: notification")).isEqualTo(1);
        assertThat(since("2")).doesNotContain("event: notification").contains("{\"unread\":2}");
    }

    @Test
    void saysThatMoreWasMissedThanItTellsAgain() {
        IntStream.range(0, 51).forEach(i -> tell(goingTo()));

        assertThat(since("0")).startsWith("event: reset\nid: 51\n").doesNotContain("event: notification");
    }

    @Test
    void beginsAnewForWhoNamesWhatItNeverSaid() {
        tell(goingTo());

        assertThat(since("4711")).startsWith("event: reset\nid: 1\n");
        assertThat(since("'; drop table")).startsWith("event: reset\nid: 1\n");
    }

    @Test
    void tellsNothingOfWhatMayNotBeSeenAnyMore() {
        KnownOccurrence event = goingTo();
        tell(event);
        events.becomes(event, Visibility.PRIVATE);

        assertThat(since("0")).doesNotContain("event: notification").contains("{\"unread\":0}");
    }

    @Test
    void tellsAgainOfWhatSaysSomethingNew() {
        UUID series = UUID.randomUUID();
        events.seriesBecomes(series, 1, Visibility.PUBLIC, "series-" + series);
        List<KnownOccurrence> dates = List.of(events.dateOf(series, 5), events.dateOf(series, 5));
        api.as(member)
                .put("/api/series/series-" + series + "/followers/me", "{\"notifications\": \"all\"}")
                .expect(200);
        Change change = Change.by(ALICE);
        management.tell(List.of(news(dates.getFirst(), change)));
        assertThat(since("0")).contains("id: 1\n");

        management.tell(List.of(news(dates.getLast(), change)));

        String again = since("1");
        assertThat(again).contains("id: 2\n");
        assertThat(occurrences(again, "\"event\"")).isEqualTo(2);
    }

    private String since(String lastEventId) {
        return api.as(member)
                .with("Last-Event-ID", lastEventId)
                .with("Prefer", "wait=0")
                .get(STREAM)
                .expect(200)
                .body();
    }

    /** What the next event of that name says. */
    private static String next(Iterator<String> said, String event) {
        boolean isIt = false;
        while (said.hasNext()) {
            String line = said.next();
            isIt = isIt || line.equals("event: " + event);
            if (isIt && line.startsWith("data: ")) {
                return line.substring("data: ".length());
            }
        }
        throw new AssertionError("It ended before " + event);
    }

    private static int occurrences(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private KnownOccurrence goingTo() {
        KnownOccurrence event = events.withSeats(5);
        go(event);
        return event;
    }

    private void go(KnownOccurrence event) {
        api.as(member)
                .put("/api/events/" + event.slug() + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);
    }

    private void tell(KnownOccurrence event) {
        management.tell(List.of(news(event, Change.by(ALICE))));
    }

    private static DateNews news(KnownOccurrence event, Change change) {
        return new DateNews(
                NotificationCause.CANCELLED,
                event.id(),
                event.seriesId(),
                "Tuesday Yoga",
                "2099-03-03T19:00",
                "Europe/Berlin",
                Instant.parse("2099-03-03T18:00:00Z"),
                event.endsAt(),
                null,
                change,
                Instant.now());
    }
}
