package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
    void takesBackMergesAndLeavesOutWhatWasShown(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Merged Yoga", 5)).expect(201);
        String series = "/api/series/" + made.text("/slug");
        String preview = series + "/changes/preview";
        LocalDate second = Series.FIRST.plusWeeks(1);
        String toThursdays = "{\"start\": \"%sT18:30\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}"
                .formatted(second.plusDays(2));
        Changes.of(alice, series)
                .patch(series + "?from=" + second + "T19:00", toThursdays)
                .expect(200);
        String merge = "/phases/" + second.plusDays(2) + "T18:30/merge";

        ApiResponse merged = alice.post(preview + "?edit=merge&date=" + second.plusDays(2) + "T18:30", "")
                .expect(200);
        assertThat(merged.text("/items/0/goesOnAs/recurrenceId")).isEqualTo(second + "T19:00");
        assertThat(merged.at("/series/after")).hasSize(1);
        shown(alice, series, merged).post(series + merge, "").expect(200);

        ApiResponse undone = alice.post(preview + "?edit=undo&version=3", "").expect(200);
        assertThat(undone.text("/items/0/goesOnAs/recurrenceId")).isEqualTo(second.plusDays(2) + "T18:30");
        assertThat(shown(alice, series, merged)
                        .post(series + "/changes/3/undo", "")
                        .expect(409)
                        .code())
                .isEqualTo("preview-of-another-edit");
        shown(alice, series, undone).post(series + "/changes/3/undo", "").expect(200);

        String holiday = """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//example//EN\r
                BEGIN:VEVENT\r
                UID:holiday@example.org\r
                DTSTART;VALUE=DATE:%s\r
                SUMMARY:Holiday\r
                END:VEVENT\r
                END:VCALENDAR\r
                """.formatted(second.plusDays(9).format(DateTimeFormatter.BASIC_ISO_DATE));
        ApiResponse left = alice.send("POST", preview + "?edit=exclude", "text/calendar", holiday)
                .expect(200);
        assertThat(left.at("/items")).hasSize(1);
        assertThat(left.text("/items/0/notice")).isEqualTo("dropped");
        assertThat(left.text("/items/0/recurrenceId")).isEqualTo(second.plusDays(9) + "T18:30");
        assertThat(shown(alice, series, left)
                        .send("POST", series + "/occurrences/exclude", "text/calendar", holiday)
                        .expect(200)
                        .at("/excluded"))
                .hasSize(1);
    }

    private static Api shown(Api organiser, String series, ApiResponse preview) {
        return Changes.of(organiser, series).with("Preview-Token", preview.text("/token"));
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
