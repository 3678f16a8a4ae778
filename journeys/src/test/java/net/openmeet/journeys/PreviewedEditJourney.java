package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class PreviewedEditJourney {

    /** From the second date on, Tuesdays become Thursdays; Bob goes to the third. */
    @Test
    void doesWhatWasShownUnlessTheSeriesChangedMeanwhile(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Shown Yoga", 5)).expect(201);
        String series = "/api/series/" + made.text("/slug");
        LocalDate split = Series.FIRST.plusWeeks(1);
        LocalDate answered = Series.FIRST.plusWeeks(2);
        ApiResponse date = Changes.after(made, system.anybody())
                .get(series + "/occurrences/" + answered + "T19:00")
                .expect(200);
        ApiResponse answer = system.as("bob")
                .put("/api/events/" + date.text("/slug") + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);
        String from = "?from=" + split + "T19:00";
        String toThursdays = "{\"start\": \"%sT18:30\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}"
                .formatted(split.plusDays(2));

        ApiResponse shown = Changes.after(answer, alice)
                .post(series + "/changes/preview" + from, toThursdays)
                .expect(200);
        List<String> goesOnAs = shown.at("/items")
                .valueStream()
                .map(item -> item.at("/goesOnAs/recurrenceId").asString())
                .toList();
        assertThat(goesOnAs).startsWith(split.plusDays(2) + "T18:30", answered.plusDays(2) + "T18:30");
        assertThat(shown.at("/items/1/going").asInt()).isEqualTo(1);
        assertThat(shown.at("/totals/people").asInt()).isEqualTo(1);

        ApiResponse renamed = Changes.of(alice, series)
                .patch(series, "{\"description\": \"Bring a mat\"}")
                .expect(200);
        Api withFirst = Changes.of(alice, series).with("Preview-Token", shown.text("/token"));
        assertThat(withFirst.patch(series + from, toThursdays).expect(409).code())
                .isEqualTo("preview-outdated");

        ApiResponse again = Changes.after(renamed, alice)
                .post(series + "/changes/preview" + from, toThursdays)
                .expect(200);
        Api withSecond = Changes.of(alice, series).with("Preview-Token", again.text("/token"));
        assertThat(withSecond.patch(series, toThursdays).expect(409).code()).isEqualTo("preview-of-another-edit");
        ApiResponse edited = withSecond.patch(series + from, toThursdays).expect(200);

        ApiResponse list = Changes.after(edited, system.anybody())
                .get(series + "/occurrences" + Series.NEXT_WEEKS)
                .expect(200);
        assertThat(list.at("/items")
                        .valueStream()
                        .skip(1)
                        .map(item -> item.path("recurrenceId").asString())
                        .toList())
                .isEqualTo(goesOnAs.subList(0, list.at("/items").size() - 1));
        assertThat(list.text("/items/2/id")).isEqualTo(date.text("/id"));
    }

    @Test
    void doesToOneDateWhatWasShown(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Cancelled Yoga", 5)).expect(201);
        String series = "/api/series/" + made.text("/slug");
        String date = Series.FIRST.plusWeeks(1) + "T19:00";
        String reason = "{\"reason\": \"The teacher is ill.\"}";

        ApiResponse shown = Changes.after(made, alice)
                .post(series + "/changes/preview?edit=cancel&date=" + date, reason)
                .expect(200);
        assertThat(shown.text("/items/0/notice")).isEqualTo("cancelled");

        ApiResponse cancelled = alice.with("If-Match", "*")
                .with("Preview-Token", shown.text("/token"))
                .post(series + "/occurrences/" + date + "/cancel", reason)
                .expect(200);
        assertThat(cancelled.text("/status")).isEqualTo("cancelled");
    }
}
