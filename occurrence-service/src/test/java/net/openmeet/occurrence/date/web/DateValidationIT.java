package net.openmeet.occurrence.date.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OccurrenceServiceTest
class DateValidationIT {

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;

    DateValidationIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cancel|{'reason': 'a\\u0000b'}|/reason|forbidden-character",
                "cancel|{'reason': 'a\\u202eb'}|/reason|forbidden-character",
                "reschedule|{}|/start|required",
                "reschedule|{'start': 'tomorrow'}|/start|invalid-date",
                "reschedule|{'start': '2026-02-30T10:00'}|/start|invalid-date",
                "reschedule|{'start': '2026-03-11T19:00+01:00'}|/start|offset-not-allowed",
                "reschedule|{'start': '2026-03-11T19:00Z'}|/start|offset-not-allowed",
                "reschedule|{'start': '1026-03-11T19:00'}|/start|out-of-range",
                "reschedule|{'start': '2201-01-01T00:00'}|/start|out-of-range",
                "reschedule|{'start': '2026-02-28T19:00'}|/start|in-the-past",
                "reschedule|{'start': '2026-03-11T19:00', 'duration': 'PT0S'}|/duration|invalid-duration",
                "reschedule|{'start': '2026-03-11T19:00', 'duration': '-PT1H'}|/duration|invalid-duration",
                "reschedule|{'start': '2026-03-11T19:00', 'duration': 'P400D'}|/duration|too-long",
                "reschedule|{'start': '2026-03-11', 'duration': 'PT1H'}|/duration|not-whole-days",
                "reschedule|{'start': '2026-03-11T19:00', 'timeZone': 'Europe/London'}|/timeZone|not-allowed"
            })
    void namesWhatIsWrong(String action, String body, String pointer, String code) {
        ApiResponse problem = send(action, body.replace('\'', '"')).expect(422);
        assertThat(problem.code()).isEqualTo("invalid-request");
        assertThat(problem.faults()).containsExactly(pointer);
        assertThat(problem.text("/errors/0/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cancel|{'until': '2026-04-01'}|/from|required",
                "cancel|{'from': 'now', 'until': '2026-04-01'}|/from|invalid-date",
                "cancel|{'from': '2026-03-01', 'until': '2026-03-01'}|/until|not-after-start",
                "cancel|{'from': '2026-03-01', 'until': '2026-03-01T00:00'}|/until|not-after-start",
                "cancel|{'from': '1026-03-01', 'until': '2026-04-01'}|/from|out-of-range",
                "cancel|{'from': '2026-03-01', 'until': '2026-04-01', 'reason': 'a\\u0000b'}|/reason|forbidden-character",
                "reinstate|{'from': '2026-03-01'}|/until|required",
                "move|{'from': '2026-03-01', 'until': '2026-04-01'}|/by|required",
                "move|{'from': '2026-03-01', 'until': '2026-04-01', 'by': 'PT0S'}|/by|invalid-duration",
                "move|{'from': '2026-03-01', 'until': '2026-04-01', 'by': '--PT1H'}|/by|invalid-duration",
                "move|{'from': '2026-03-01', 'until': '2026-04-01', 'by': 'P99999D'}|/by|invalid-duration",
                "move|{'from': '2026-03-01', 'until': '2026-04-01', 'by': '-P1D'}|/by|in-the-past"
            })
    void namesWhatIsWrongWithARange(String action, String body, String pointer, String code) {
        String path = occurrences(series.create(tuesdayYoga())) + "/" + action;
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(2)));
        ApiResponse problem = api.as(ALICE)
                .with("If-Match", "*")
                .post(path, body.replace('\'', '"'))
                .expect(422);
        assertThat(problem.faults()).containsExactly(pointer);
        assertThat(problem.text("/errors/0/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2026-03-01&until=2026-04-01|{'start': '2026-03-11T19:00'}|422|/start",
                "from=2026-03-01&until=2026-04-01|{'name': null}|422|/name",
                "from=2026-03-01&until=2026-02-01|{'name': 'Yoga'}|400|until",
                "from=yesterday&until=2026-02-01|{'name': 'Yoga'}|400|from",
                "from=2026-03-01|{'name': 'Yoga'}|400|until"
            })
    void namesWhatIsWrongInAPatchOfARange(String range, String patch, int status, String where) {
        ApiResponse problem = api.as(ALICE)
                .with("If-Match", "*")
                .send(
                        "PATCH",
                        occurrences(series.create(tuesdayYoga())) + "?" + range,
                        "application/merge-patch+json",
                        patch.replace('\'', '"'))
                .expect(status);
        assertThat(problem.faults()).containsExactly(where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': null}|/name|required",
                "{'name': '  '}|/name|blank",
                "{'name': 'a\\nb'}|/name|forbidden-character",
                "{'description': 'a\\u0000b'}|/description|forbidden-character",
                "{'start': null}|/start|required",
                "{'start': 'tomorrow'}|/start|invalid-date",
                "{'start': '2026-03-11T19:00Z'}|/start|offset-not-allowed",
                "{'start': '2026-02-28T19:00'}|/start|in-the-past",
                "{'start': '2026-03-11'}|/duration|not-whole-days",
                "{'duration': null}|/duration|required",
                "{'duration': 'P1Y'}|/duration|invalid-duration",
                "{'duration': 'P400D'}|/duration|too-long",
                "{'capacity': -1}|/capacity|out-of-range",
                "{'capacity': 1000001}|/capacity|out-of-range",
                "{'location': {'address': {'country': 'de'}}}|/location/address/country|unknown-country",
                "{'location': {'onlineUri': 'http://example.org'}}|/location/onlineUri|invalid-uri",
                "{'onLoweredCapacity': 'never'}|/onLoweredCapacity|unknown-value"
            })
    void namesWhatIsWrongInAPatch(String patch, String pointer, String code) {
        ApiResponse problem = patch(patch).expect(422);
        assertThat(problem.faults()).containsExactly(pointer);
        assertThat(problem.text("/errors/0/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': 7}|/name",
                "{'capacity': '1'}|/capacity",
                "{'location': []}|/location",
                "{'location': {'planet': 'Earth'}}|/location/planet",
                "{'timeZone': 'Europe/London'}|/timeZone",
                "{'visibility': 'private'}|/visibility",
                "{'status': 'cancelled'}|/status"
            })
    void namesWhatIsOfTheWrongTypeInAPatch(String patch, String pointer) {
        ApiResponse problem = patch(patch);
        assertThat(problem.status()).isBetween(400, 422);
        assertThat(problem.faults()).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fields': ['name', 'status']}|/fields/1|unknown-value",
                "{'fields': [null]}|/fields/0|unknown-value",
                "{'fields': ['']}|/fields/0|unknown-value",
                "{'onLoweredCapacity': 'never'}|/onLoweredCapacity|unknown-value"
            })
    void namesWhatCannotBeReverted(String body, String pointer, String code) {
        ApiResponse problem = send("revert", body.replace('\'', '"')).expect(422);
        assertThat(problem.faults()).containsExactly(pointer);
        assertThat(problem.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void namesAReasonThatIsTooLong() {
        assertThat(send("cancel", "{\"reason\": \"" + "x".repeat(1_001) + "\"}")
                        .expect(422)
                        .faults())
                .containsExactly("/reason");
        send("cancel", "{\"reason\": \"" + "x".repeat(1_000) + "\"}").expect(200);
    }

    @Test
    void wantsADurationWhereADateBecomesAllDay() {
        ApiResponse problem = send("reschedule", "{\"start\": \"2026-03-11\"}").expect(422);
        assertThat(problem.faults()).containsOnly("/duration");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cancel|{'reason': 7}|/reason",
                "cancel|{'reason': ['ill']}|/reason",
                "cancel|{'why': 'ill'}|/why",
                "revert|{'fields': 'name'}|/fields",
                "revert|{'fields': [7]}|/fields/0",
                "reschedule|{'start': 20260311}|/start",
                "reschedule|{'start': '2026-03-11T19:00', 'duration': 3600}|/duration",
                "reschedule|{'start': '2026-03-11T19:00', 'end': '2026-03-11T20:00'}|/end"
            })
    void namesWhatIsOfTheWrongType(String action, String body, String pointer) {
        ApiResponse problem = send(action, body.replace('\'', '"'));
        assertThat(problem.status()).isBetween(400, 422);
        assertThat(problem.faults()).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"cancel", "reschedule"})
    void refusesWhatIsNoJson(String action) {
        assertThat(send(action, "{\"reason\": ").status()).isEqualTo(400);
        assertThat(send(action, "[]").status()).isBetween(400, 422);
    }

    @Test
    void refusesToRescheduleWithoutABody() {
        var date = new ChangedDate(series.create(tuesdayYoga()), "2026-03-10T19:00");
        assertThat(api.as(ALICE)
                        .with("If-Match", "*")
                        .send("POST", date.path() + "/reschedule", "application/json", null)
                        .status())
                .isBetween(400, 422);
    }

    @ParameterizedTest
    @CsvSource({"cancel", "reinstate"})
    void namesTheParameterThatIsNoDate(String action) {
        var date = new ChangedDate(series.create(tuesdayYoga()), "tomorrow");
        ApiResponse problem = api.as(ALICE)
                .with("If-Match", "*")
                .post(date.path() + "/" + action, "{}")
                .expect(400);
        assertThat(problem.faults()).containsExactly("recurrenceId");
    }

    private ApiResponse patch(String patch) {
        var date = new ChangedDate(series.create(tuesdayYoga()), "2026-03-10T19:00");
        return api.as(ALICE).with("If-Match", "*").patch(date.path(), patch.replace('\'', '"'));
    }

    private ApiResponse send(String action, String body) {
        var date = new ChangedDate(series.create(tuesdayYoga()), "2026-03-10T19:00");
        return api.as(ALICE).with("If-Match", "*").post(date.path() + "/" + action, body);
    }
}
