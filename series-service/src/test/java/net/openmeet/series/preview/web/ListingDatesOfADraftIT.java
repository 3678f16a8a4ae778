package net.openmeet.series.preview.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest(service = "series-service")
class ListingDatesOfADraftIT {

    private final Api anonymous;
    private final Api alice;

    ListingDatesOfADraftIT(Api api) {
        this.anonymous = api;
        this.alice = api.as(ALICE).with("If-Match", "*");
    }

    @Test
    void goesFromPhaseToPhaseAndPastPausesPageByPage() {
        String path = draft("2030-03-05T19:00", "FREQ=WEEKLY;BYDAY=TU");
        alice.patch(
                        path + "?from=2030-03-26T19:00",
                        "{\"start\": \"2030-03-28T20:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}")
                .expect(200);
        alice.post(path + "/pause", "{\"from\": \"2030-03-10\", \"until\": \"2030-03-15\"}")
                .expect(200);

        ApiResponse first = alice.get(path + "/dates?limit=3").expect(200);
        ApiResponse second =
                alice.get(path + "/dates?limit=3&cursor=" + first.text("/next")).expect(200);

        assertThat(dates(first)).containsExactly("2030-03-05T19:00", "2030-03-19T19:00", "2030-03-28T20:00");
        assertThat(dates(second)).containsExactly("2030-04-04T20:00", "2030-04-11T20:00", "2030-04-18T20:00");
        assertThat(first.text("/items/2/start/instant")).isEqualTo("2030-03-28T19:00:00Z");
        assertThat(second.text("/items/0/start/instant")).isEqualTo("2030-04-04T18:00:00Z");
        assertThat(second.text("/items/0/end/local")).isEqualTo("2030-04-04T21:30:00");
        assertThat(dates(alice.get(path + "/dates?limit=1&from=2030-04-05").expect(200)))
                .containsExactly("2030-04-11T20:00");
    }

    @Test
    void endsWithTheDraft() {
        String path = draft("2030-03-31T02:30", "FREQ=DAILY;COUNT=2");

        ApiResponse all = alice.get(path + "/dates?limit=2").expect(200);

        assertThat(dates(all)).containsExactly("2030-03-31T02:30", "2030-04-01T02:30");
        assertThat(all.text("/items/0/mark")).isEqualTo("shifted-by-gap");
        assertThat(all.at("/next").isNull()).isTrue();
    }

    @Test
    void leadsToTheOccurrencesOnceItIsPublished() {
        String draft = draft("2030-03-05T19:00", "FREQ=WEEKLY;BYDAY=TU");
        String path =
                "/api/series/" + alice.post(draft + "/publish", "").expect(200).text("/slug");

        assertThat(anonymous.get(draft + "/dates?limit=2").expect(308).header("Location"))
                .isEqualTo(path + "/dates?limit=2");
        assertThat(anonymous.get(path + "/dates").expect(303).header("Location"))
                .isEqualTo(path + "/occurrences");
    }

    @ParameterizedTest
    @CsvSource({"from=monday, invalid-parameter", "cursor=nonsense, invalid-parameter", "limit=0, invalid-parameter"})
    void refusesWhatIsNoPlaceToBegin(String query, String code) {
        String path = draft("2030-03-05T19:00", "FREQ=WEEKLY;BYDAY=TU");

        assertThat(alice.get(path + "/dates?" + query).expect(400).code()).isEqualTo(code);
        anonymous.as(BOB).get(path + "/dates").expect(404);
    }

    private String draft(String start, String rule) {
        String body = with("/status", "\"draft\"", with("/start", "\"" + start + "\""));
        return alice.post("/api/series", with("/recurrence", "{\"rrules\": [\"" + rule + "\"]}", body))
                .expect(201)
                .header("Location");
    }

    private static List<String> dates(ApiResponse page) {
        return page.at("/items").findValuesAsString("recurrenceId");
    }
}
