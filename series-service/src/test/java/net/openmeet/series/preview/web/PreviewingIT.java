package net.openmeet.series.preview.web;

import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class PreviewingIT {

    private final Api api;

    PreviewingIT(Api api) {
        this.api = api;
    }

    @Test
    void showsTenDatesOfASeriesThatIsAboutToBeCreated() {
        ApiResponse preview = api.post("/api/series/preview", TUESDAY_YOGA).expect(200);

        assertThat(preview.at("/instances").size()).isEqualTo(10);
        assertThat(preview.text("/instances/4/recurrenceId")).isEqualTo("2026-03-31T19:00");
        assertThat(preview.text("/instances/4/start/local")).isEqualTo("2026-03-31T19:00:00");
        assertThat(preview.text("/instances/4/start/timeZone")).isEqualTo("Europe/Berlin");
        assertThat(preview.text("/instances/4/start/instant")).isEqualTo("2026-03-31T17:00:00Z");
        assertThat(preview.text("/instances/4/end/local")).isEqualTo("2026-03-31T20:30:00");
        assertThat(preview.text("/instances/4/mark")).isEqualTo("none");
        assertThat(preview.at("/infinite").asBoolean()).isTrue();
        assertThat(preview.at("/count").isMissingNode()).isTrue();
    }

    @Test
    void tellsTheRulesInTheCallersLanguage() {
        assertThat(api.post("/api/series/preview", TUESDAY_YOGA).text("/text")).contains("Tuesday");
        assertThat(api.with("Accept-Language", "de")
                        .post("/api/series/preview", TUESDAY_YOGA)
                        .text("/text"))
                .contains("Dienstag");
    }

    @Test
    void showsAsManyAsAreWantedAndCountsTheRest() {
        ApiResponse preview =
                preview("\"start\": \"2026-03-03\", \"duration\": \"P1D\", \"limit\": 2", "FREQ=WEEKLY;COUNT=5");

        assertThat(preview.expect(200).at("/instances").size()).isEqualTo(2);
        assertThat(preview.at("/count").asInt()).isEqualTo(5);
        assertThat(preview.text("/instances/0/start/local")).isEqualTo("2026-03-03");
        assertThat(preview.text("/instances/0/end/local")).isEqualTo("2026-03-04");
    }

    @Test
    void marksAndWarnsOfWhatSummerTimeDoes() {
        ApiResponse preview = preview("\"start\": \"2126-03-30T02:30\", \"duration\": \"PT1H\"", "FREQ=DAILY;COUNT=3");

        assertThat(preview.expect(200).text("/instances/1/mark")).isEqualTo("shifted-by-gap");
        assertThat(preview.text("/instances/1/start/local")).isEqualTo("2126-03-31T03:30:00");
        assertThat(preview.text("/warnings/0/code")).isEqualTo("shifted-by-gap");
    }

    @Test
    void namesWhatIsWrongAsCreatingDoes() {
        ApiResponse refused = preview(
                "\"start\": \"2026-03-03T19:00\", \"duration\": \"PT1H\", \"limit\": 101", "FREQ=WEEKLY;BYDAY=FRI");

        assertThat(refused.expect(422).faults()).containsExactlyInAnyOrder("/limit", "/recurrence/rrules/0");
    }

    private ApiResponse preview(String members, String rule) {
        return api.post(
                "/api/series/preview",
                "{\"timeZone\": \"Europe/Berlin\", %s, \"recurrence\": {\"rrules\": [\"%s\"]}}"
                        .formatted(members, rule));
    }
}
