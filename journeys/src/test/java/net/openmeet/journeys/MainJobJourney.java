package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class MainJobJourney {

    @Test
    void goesFromASeriesToTheListOfWhoGoes(RunningSystem system) {
        Api alice = system.as("alice");
        Api bob = system.as("bob");
        ApiResponse series =
                alice.post("/api/series", Series.weekly("Tuesday Yoga", 1)).expect(201);
        assertThat(series.hasHeader("ETag")).isTrue();
        String slug = series.text("/slug");
        assertThat(series.header("Location")).endsWith("/api/series/" + slug);

        ApiResponse occurrences = system.anybody()
                .with("After-Version", series.header("Version-Token"))
                .get("/api/series/" + slug + "/occurrences" + Series.NEXT_WEEKS)
                .expect(200);
        assertThat(occurrences.text("/items/0/status")).isEqualTo("scheduled");
        assertThat(occurrences.at("/items/0/stored").asBoolean()).isTrue();
        assertThat(occurrences.text("/items/0/start/timeZone")).isEqualTo("Europe/Berlin");
        String event = occurrences.text("/items/0/slug");

        ApiResponse going = bob.put("/api/events/" + event + "/rsvp", "{\"status\": \"going\", \"guests\": 0}");
        assertThat(going.expect(200).text("/status")).isEqualTo("going");

        ApiResponse waitlisted = system.as("carol")
                .put("/api/events/" + event + "/rsvp", "{\"status\": \"going\", \"guests\": 0}")
                .expect(200);
        assertThat(waitlisted.text("/status")).isEqualTo("waitlisted");

        ApiResponse list = system.anybody()
                .with("After-Version", waitlisted.header("Version-Token"))
                .get("/api/series/" + slug + "/occurrences" + Series.NEXT_WEEKS)
                .expect(200);
        assertThat(list.at("/items/0/attendance/going").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/attendance/waitlisted").asInt()).isEqualTo(1);

        bob.delete("/api/events/" + event + "/rsvp").expect(204);
        assertThat(system.as("carol")
                        .get("/api/events/" + event + "/rsvp")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("going");
    }

    @Test
    void storesADateFarAheadWithItsFirstAnswer(RunningSystem system) {
        ApiResponse series = system.as("alice")
                .post("/api/series", Series.weekly("Evening Run", 5))
                .expect(201);
        String date = Series.FIRST.plusWeeks(60) + "T19:00";
        String event = series.text("/slug") + "-" + date.replace("T19:00", "-1900");

        ApiResponse going = system.as("bob")
                .with("After-Version", series.header("Version-Token"))
                .put("/api/events/" + event + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);

        assertThat(going.text("/status")).isEqualTo("going");
        ApiResponse stored = system.anybody()
                .with("After-Version", going.header("Version-Token"))
                .get("/api/series/" + series.text("/slug") + "/occurrences/" + date)
                .expect(200);
        assertThat(stored.at("/stored").asBoolean()).isTrue();
        assertThat(stored.at("/attendance/going").asInt()).isEqualTo(1);
        system.as("bob")
                .put("/api/events/" + event.replace("-1900", "-1930") + "/rsvp", "{\"status\": \"going\"}")
                .expect(404);
    }

    @Test
    void hidesAPrivateSeriesFromEverybodyElse(RunningSystem system) {
        ApiResponse hidden = system.as("alice")
                .post("/api/series", Series.weekly("Secret Circle", 5).replace("\"public\"", "\"private\""))
                .expect(201);
        String slug = hidden.text("/slug");
        ApiResponse own = system.as("alice")
                .with("After-Version", hidden.header("Version-Token"))
                .get("/api/series/" + slug + "/occurrences" + Series.NEXT_WEEKS)
                .expect(200);
        Api bob = system.as("bob");
        bob.get("/api/series/" + slug).expect(404);
        bob.get("/api/series/" + slug + "/occurrences").expect(404);
        system.anybody().get("/api/series/" + slug).expect(404);
        // As for a series that there never was.
        assertThat(bob.with("After-Version", hidden.header("Version-Token"))
                        .get("/api/series/" + slug + "/occurrences")
                        .expect(503)
                        .code())
                .isEqualTo("not-caught-up");
        String event = own.text("/items/0/slug");
        bob.get("/api/events/" + event).expect(404);
        bob.put("/api/events/" + event + "/rsvp", "{\"status\": \"going\"}").expect(404);
    }

    @Test
    void answersBadInputWithAProblemThatNamesIt(RunningSystem system) {
        ApiResponse refused = system.as("alice")
                .post("/api/series", Series.weekly("Yoga", 5).replace("Europe/Berlin", "Europe/Berlim"));
        assertThat(refused.expect(422).faults()).containsExactly("/timeZone");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }
}
