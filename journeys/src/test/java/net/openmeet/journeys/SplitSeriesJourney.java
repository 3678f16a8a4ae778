package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class SplitSeriesJourney {

    @Test
    void carriesAnswersOverToTheNewDatesAndLeadsOnFromTheOldOnes(RunningSystem system) {
        Api alice = system.as("alice");
        Api bob = system.as("bob");
        ApiResponse series = alice.post("/api/series", Series.weekly("Moving Yoga", 5)).expect(201);
        String path = "/api/series/" + series.text("/slug");
        String first = Series.FIRST + "T19:00";
        String second = Series.FIRST.plusWeeks(1) + "T19:00";
        String event = series.text("/slug") + "-" + second.replace("T19:00", "-1900");
        ApiResponse going = bob.with("After-Version", series.header("Version-Token"))
                .put("/api/events/" + event + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);

        String start = Series.FIRST.plusWeeks(1) + "T20:00";
        ApiResponse split = alice.with("If-Match", series.header("ETag"))
                .patch(path + "?from=" + second, "{\"start\": \"" + start + "\", \"name\": \"Later Yoga\"}")
                .expect(200);

        Api later = system.anybody().with("After-Version", split.header("Version-Token"));
        ApiResponse dates = later.get(path + "/occurrences" + Series.NEXT_WEEKS).expect(200);
        assertThat(dates.text("/items/0/recurrenceId")).isEqualTo(first);
        assertThat(dates.text("/items/0/name")).isEqualTo("Moving Yoga");
        assertThat(dates.text("/items/1/recurrenceId")).isEqualTo(start);
        assertThat(dates.text("/items/1/name")).isEqualTo("Later Yoga");
        assertThat(dates.at("/items/1/attendance/going").asInt()).isEqualTo(1);
        String now = dates.text("/items/1/slug");
        assertThat(later.get("/api/events/" + event).expect(308).header("Location")).endsWith("/api/events/" + now);
        assertThat(bob.with("After-Version", split.header("Version-Token"))
                        .get("/api/events/" + now + "/rsvp")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("going");
        assertThat(going.text("/event")).isEqualTo(event);
    }

    @Test
    void leavesADateOutAndPutsItInAgain(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse series = alice.post("/api/series", Series.weekly("Now and Then", 5)).expect(201);
        String path = "/api/series/" + series.text("/slug");
        String second = path + "/occurrences/" + Series.FIRST.plusWeeks(1) + "T19:00";

        ApiResponse without = alice.with("If-Match", "*").post(second + "/exclude", "").expect(200);
        system.anybody()
                .with("After-Version", without.header("Version-Token"))
                .get(second)
                .expect(404);

        ApiResponse again = alice.with("If-Match", "*").post(second + "/include", "").expect(200);
        system.anybody()
                .with("After-Version", again.header("Version-Token"))
                .get(second)
                .expect(200);
        assertThat(alice.get(path + "/changes").expect(200).text("/items/0/kind")).isEqualTo("dates-included");
    }
}
