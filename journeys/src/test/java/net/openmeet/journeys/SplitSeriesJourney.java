package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class SplitSeriesJourney {

    /** From the second date on, Tuesdays become Thursdays; Bob goes to the third. */
    @Test
    void takesAnswersAlongToTheNewDates(RunningSystem system) {
        Api alice = system.as("alice");
        Api bob = system.as("bob");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Moving Yoga", 5)).expect(201);
        String series = "/api/series/" + made.text("/slug");
        LocalDate split = Series.FIRST.plusWeeks(1);
        LocalDate answered = Series.FIRST.plusWeeks(2);
        ApiResponse before = Changes.after(made, system.anybody())
                .get(series + "/occurrences/" + answered + "T19:00")
                .expect(200);
        String formerly = "/api/events/" + before.text("/slug");
        bob.put(formerly + "/rsvp", "{\"status\": \"going\"}").expect(200);

        ApiResponse edited = Changes.of(alice, series)
                .patch(
                        series + "?from=" + split + "T19:00",
                        "{\"start\": \"%sT18:30\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}"
                                .formatted(split.plusDays(2)))
                .expect(200);
        assertThat(edited.at("/phases").size()).isEqualTo(2);

        ApiResponse list = Changes.after(edited, system.anybody())
                .get(series + "/occurrences" + Series.NEXT_WEEKS)
                .expect(200);
        assertThat(starts(list))
                .containsExactly(
                        Series.FIRST + "T19:00:00",
                        split.plusDays(2) + "T18:30:00",
                        answered.plusDays(2) + "T18:30:00",
                        answered.plusDays(9) + "T18:30:00");
        assertThat(list.text("/items/2/id")).isEqualTo(before.text("/id"));
        assertThat(list.at("/items/2/attendance/going").asInt()).isEqualTo(1);

        String now = "/api/events/" + list.text("/items/2/slug");
        assertThat(now).isNotEqualTo(formerly);
        assertThat(system.anybody().get(formerly).expect(308).header("Location"))
                .endsWith(now);
        assertThat(Changes.after(edited, bob).get(now + "/rsvp").expect(200).text("/seat"))
                .isEqualTo("held");
        assertThat(bob.get(formerly + "/rsvp").expect(308).header("Location")).endsWith(now + "/rsvp");
        bob.get("/api/events/" + made.text("/slug") + "-" + answered + "-2000").expect(404);

        ApiResponse again = alice.with("If-Match", "*")
                .post(series + "/occurrences/" + answered + "T19:00/include", "")
                .expect(200);
        Api bobLater = Changes.after(again, bob);
        assertThat(bobLater.get(formerly + "/rsvp").expect(200).text("/status")).isEqualTo("none");
        bobLater.put(formerly + "/rsvp", "{\"status\": \"interested\"}").expect(200);
        assertThat(bob.get(now + "/rsvp").expect(200).text("/seat")).isEqualTo("held");
    }

    /** Tuesdays become Thursdays, are merged back, become Thursdays again as that is taken back; Bob goes all the while. */
    @Test
    void leadsAnswersBackWhereAPhaseIsMergedAndThatIsTakenBack(RunningSystem system) {
        Api alice = system.as("alice");
        Api bob = system.as("bob");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Undecided Yoga", 5)).expect(201);
        String series = "/api/series/" + made.text("/slug");
        LocalDate tuesday = Series.FIRST.plusWeeks(1);
        LocalDate thursday = tuesday.plusDays(2);
        ApiResponse before = Changes.after(made, system.anybody())
                .get(series + "/occurrences/" + tuesday + "T19:00")
                .expect(200);
        String onTuesday = "/api/events/" + before.text("/slug");
        bob.put(onTuesday + "/rsvp", "{\"status\": \"going\"}").expect(200);
        String toThursdays = "{\"start\": \"%sT19:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}"
                .formatted(thursday);
        ApiResponse split = Changes.of(alice, series)
                .patch(series + "?from=" + tuesday + "T19:00", toThursdays)
                .expect(200);
        String onThursday = onTuesday.replace(tuesday.toString(), thursday.toString());
        assertThat(Changes.after(split, bob)
                        .get(onThursday + "/rsvp")
                        .expect(200)
                        .text("/seat"))
                .isEqualTo("held");

        ApiResponse merged = alice.with("If-Match", "*")
                .post(series + "/phases/" + thursday + "T19:00/merge", "")
                .expect(200);
        assertThat(merged.at("/phases").size()).isEqualTo(1);
        Api afterwards = Changes.after(merged, bob);
        ApiResponse back = afterwards.get(onTuesday).expect(200);
        assertThat(back.text("/id")).isEqualTo(before.text("/id"));
        assertThat(back.at("/attendance/going").asInt()).isEqualTo(1);
        assertThat(afterwards.get(onTuesday + "/rsvp").expect(200).text("/seat"))
                .isEqualTo("held");
        assertThat(afterwards.get(onThursday).expect(308).header("Location")).endsWith(onTuesday);

        ApiResponse undone = alice.with("If-Match", "*")
                .post(series + "/changes/" + merged.at("/version").asInt() + "/undo", "")
                .expect(200);
        assertThat(undone.at("/phases").size()).isEqualTo(2);
        Api again = Changes.after(undone, bob);
        assertThat(again.get(onThursday).expect(200).text("/id")).isEqualTo(before.text("/id"));
        assertThat(again.get(onThursday + "/rsvp").expect(200).text("/seat")).isEqualTo("held");
        assertThat(again.get(onTuesday).expect(308).header("Location")).endsWith(onThursday);
    }

    /** To Thursdays, with the start of a Thursday to come, and back, with the start that the series had two months ago. */
    @Test
    void keepsAnswersInTheirWeekWhateverStartIsWritten(RunningSystem system) {
        Api alice = system.as("alice");
        LocalDate begin = Series.FIRST.minusWeeks(8);
        LocalDate answered = Series.FIRST.plusWeeks(1);
        ApiResponse made = alice.post(
                        "/api/series",
                        Series.weekly("Wavering Yoga", 5).replace(Series.FIRST + "T19:00", begin + "T19:00"))
                .expect(201);
        String series = "/api/series/" + made.text("/slug");
        ApiResponse date = Changes.after(made, system.anybody())
                .get(series + "/occurrences/" + answered + "T19:00")
                .expect(200);
        system.as("bob")
                .put("/api/events/" + date.text("/slug") + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);

        ApiResponse thursdays = reschedule(alice, series, answered.plusDays(2), "TH");
        ApiResponse moved = Changes.after(thursdays, system.anybody())
                .get(series + "/occurrences/" + answered.plusDays(2) + "T19:00")
                .expect(200);
        assertThat(moved.text("/id")).isEqualTo(date.text("/id"));

        ApiResponse tuesdays = reschedule(alice, series, begin, "TU");
        ApiResponse back = Changes.after(tuesdays, system.anybody())
                .get(series + "/occurrences/" + answered + "T19:00")
                .expect(200);
        assertThat(back.text("/id")).isEqualTo(date.text("/id"));
        assertThat(back.at("/attendance/going").asInt()).isEqualTo(1);
    }

    private static ApiResponse reschedule(Api organiser, String series, LocalDate start, String weekday) {
        return Changes.of(organiser, series)
                .patch(
                        series,
                        "{\"start\": \"%sT19:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=%s\"]}}"
                                .formatted(start, weekday))
                .expect(200);
    }

    @Test
    void leavesADateOutAndPutsItInAgain(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse series =
                alice.post("/api/series", Series.weekly("Now and Then", 5)).expect(201);
        String path = "/api/series/" + series.text("/slug");
        String second = path + "/occurrences/" + Series.FIRST.plusWeeks(1) + "T19:00";

        ApiResponse without =
                alice.with("If-Match", "*").post(second + "/exclude", "").expect(200);
        Changes.after(without, system.anybody()).get(second).expect(404);

        ApiResponse again =
                alice.with("If-Match", "*").post(second + "/include", "").expect(200);
        Changes.after(again, system.anybody()).get(second).expect(200);
        assertThat(alice.get(path + "/changes").expect(200).text("/items/0/kind"))
                .isEqualTo("dates-included");
    }

    private static List<String> starts(ApiResponse list) {
        return list.at("/items")
                .valueStream()
                .map(item -> item.at("/start/local").asString())
                .toList();
    }
}
