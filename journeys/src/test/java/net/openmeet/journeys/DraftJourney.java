package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Alice prepares a series, to which Bob goes once it is published. */
@ExtendWith(SharedSystem.class)
class DraftJourney {

    @Test
    void isThereForNobodyElseUntilItIsPublished(RunningSystem system) {
        Api alice = system.as("alice").with("If-Match", "*");
        Api bob = system.as("bob");
        String name = "Secret Yoga " + UUID.randomUUID();
        ApiResponse draft = alice.post(
                        "/api/series",
                        Series.weekly(name, 1).replace("\"visibility\"", "\"status\": \"draft\", \"visibility\""))
                .expect(201);
        String hidden = "/api/series/" + draft.text("/slug");
        String event = "/api/events/" + draft.text("/slug") + "-" + Series.FIRST + "-1900";

        assertThat(draft.hasHeader("Version-Token")).isFalse();
        alice.patch(hidden, "{\"template\": {\"capacity\": 2}}").expect(200);
        alice.post(hidden + "/occurrences/" + Series.FIRST.plusWeeks(1) + "T19:00/exclude", "")
                .expect(200);
        assertThat(alice.get(hidden + "/dates?limit=2").expect(200).at("/items").findValuesAsString("recurrenceId"))
                .containsExactly(Series.FIRST + "T19:00", Series.FIRST.plusWeeks(2) + "T19:00");
        for (Api other : List.of(system.anybody(), bob)) {
            for (String path : List.of(
                    hidden,
                    hidden + "/dates",
                    hidden + "/organisers",
                    hidden + "/occurrences",
                    hidden + "/occurrences/" + Series.FIRST + "T19:00",
                    hidden + "/calendar.ics",
                    hidden + "/calendar.json",
                    event,
                    event + "/attendance",
                    event + "/calendar.ics")) {
                other.get(path).expect(404);
            }
            assertThat(other.get("/api/series?limit=200").expect(200).body()).doesNotContain(name);
            assertThat(other.get("/api/calendar/public" + Series.NEXT_WEEKS)
                            .expect(200)
                            .body())
                    .doesNotContain(name);
        }
        bob.put(event + "/rsvp", "{\"status\": \"going\"}").expect(404);
        // Also to her: the services that have dates don't know it, whoever asks.
        alice.get(hidden + "/occurrences").expect(404);
        alice.get(event).expect(404);

        ApiResponse published = alice.post(hidden + "/publish", "").expect(200);

        String series = "/api/series/" + published.text("/slug");
        assertThat(series).isNotEqualTo(hidden);
        assertThat(system.anybody().get(hidden).expect(308).header("Location")).endsWith(series);
        ApiResponse dates = Changes.after(published, system.anybody())
                .get(series + "/occurrences" + Series.NEXT_WEEKS)
                .expect(200);
        assertThat(dates.at("/items").findValuesAsString("recurrenceId"))
                .startsWith(Series.FIRST + "T19:00", Series.FIRST.plusWeeks(2) + "T19:00");
        assertThat(dates.at("/items/0/attendance/capacity").asInt()).isEqualTo(2);
        Api bobThen = Changes.after(published, bob);
        assertThat(bobThen.put("/api/events/" + dates.text("/items/0/slug") + "/rsvp", "{\"status\": \"going\"}")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("going");
        assertThat(Changes.after(published, system.anybody())
                        .get("/api/calendar/public" + Series.NEXT_WEEKS + "&q=" + name.replace(' ', '+'))
                        .expect(200)
                        .body())
                .contains(name);
    }
}
