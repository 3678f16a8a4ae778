package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class LookingBackJourney {

    @Test
    void findsWhatWasDoneToASeriesAndToItsDatesInOneListAndTakesItBack(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Cancelled Yoga", 5)).expect(201);
        String series = "/api/series/" + made.text("/slug");
        String date = series + "/occurrences/" + Series.FIRST + "T19:00";
        Changes.after(made, alice).get(date).expect(200);
        Changes.make(alice, date, "/cancel", "{\"reason\": \"Rain\"}");
        Changes.of(alice, series)
                .patch(series, "{\"description\": \"Bring a mat\"}")
                .expect(200);

        ApiResponse listed = alice.get(series + "/changes?limit=2").expect(200);
        ApiResponse rest =
                alice.get(series + "/changes?cursor=" + listed.text("/next")).expect(200);

        assertThat(listed.at("/items").findValuesAsString("kind"))
                .containsExactly("template-changed", "dates-cancelled");
        assertThat(rest.at("/items").findValuesAsString("kind")).containsExactly("created");
        String undo = series + "/occurrences/changes/" + listed.text("/items/1/changeId") + "/undo";
        Changes.of(alice, series).post(undo, "").expect(200);
        assertThat(alice.get(date).expect(200).text("/status")).isEqualTo("scheduled");
        assertThat(alice.get(series + "/changes").expect(200).text("/items/0/dates/undoes"))
                .isEqualTo(listed.text("/items/1/changeId"));
    }
}
