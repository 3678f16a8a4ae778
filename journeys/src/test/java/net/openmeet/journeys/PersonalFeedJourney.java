package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program that can't sign in shows Bob where he goes, for as long as he wants it to. */
@ExtendWith(SharedSystem.class)
class PersonalFeedJourney {

    private static final String FEED = "/api/calendar/feed";

    @Test
    void showsWhereOneGoesUntilItIsMadeAnew(RunningSystem system) {
        Api alice = system.as("alice");
        Api bob = system.as("bob");
        ApiResponse series =
                alice.post("/api/series", Series.weekly("Personal Yoga", 5)).expect(201);
        String date = "/api/series/" + series.text("/slug") + "/occurrences/" + Series.FIRST + "T19:00";
        ApiResponse occurrence = Changes.after(series, bob).get(date).expect(200);
        Changes.after(series, bob)
                .put("/api/events/" + occurrence.text("/slug") + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);
        ApiResponse made = bob.send("POST", FEED, null, null).expect(201);
        String feed = path(made);

        String line = occurrence.text("/id") + " " + occurrence.text("/start/instant") + " Personal Yoga";
        Await.untilAsserted(
                () -> assertThat(read(system.anybody().get(feed).expect(200))).contains(line));
        ApiResponse text = system.anybody().get(feed).expect(200);
        system.anybody().with("If-None-Match", text.header("ETag")).get(feed).expect(304);
        ApiResponse cancelled = Changes.make(alice, date, "/cancel", "{\"reason\": \"Holiday\"}");
        assertThat(Changes.after(cancelled, system.anybody())
                        .get(feed)
                        .expect(200)
                        .body())
                .contains("STATUS:CANCELLED");

        String other = path(bob.send("POST", FEED, null, null).expect(201));
        assertThat(system.anybody().get(feed).expect(404).code()).isEqualTo("feed-not-found");
        assertThat(read(system.anybody().get(other).expect(200))).contains(line);
        bob.delete(FEED).expect(204);
        system.anybody().get(other).expect(404);
    }

    private static String path(ApiResponse made) {
        assertThat(made.text("/calendar/webcal")).startsWith("webcal://");
        return URI.create(made.text("/calendar/url")).getPath();
    }

    private static List<String> read(ApiResponse feed) {
        try {
            List<VEvent> events =
                    new CalendarBuilder().build(new StringReader(feed.body())).getComponents("VEVENT");
            return events.stream().map(PersonalFeedJourney::line).toList();
        } catch (IOException | ParserException e) {
            throw new AssertionError(feed.body(), e);
        }
    }

    private static String line(VEvent event) {
        Instant start =
                Instant.from(event.<DtStart<?>>getRequiredProperty("DTSTART").getDate());
        return event.getUid().orElseThrow().getValue() + " " + start + " "
                + event.getRequiredProperty("SUMMARY").getValue();
    }
}
