package net.openmeet.occurrence.event.web;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@OccurrenceServiceTest
class EventValidationIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String GOOD = """
            {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-07-11T15:00", "duration": "PT6H"}
            """;

    private final Api api;

    EventValidationIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': null}|/name|required",
                "{'name': '  '}|/name|blank",
                "{'name': 'a\\nb'}|/name|forbidden-character",
                "{'description': 'a\\u0000b'}|/description|forbidden-character",
                "{'timeZone': null}|/timeZone|required",
                "{'timeZone': 'Mars/Olympus'}|/timeZone|unknown-time-zone",
                "{'timeZone': '+02:00'}|/timeZone|unknown-time-zone",
                "{'start': null}|/start|required",
                "{'start': 'tomorrow'}|/start|invalid-date",
                "{'start': '2026-02-30T10:00'}|/start|invalid-date",
                "{'start': '2026-07-11T15:00Z'}|/start|offset-not-allowed",
                "{'start': '1026-07-11T15:00'}|/start|out-of-range",
                "{'start': '2201-01-01'}|/start|out-of-range",
                "{'duration': null}|/duration|required",
                "{'duration': 'PT0S'}|/duration|invalid-duration",
                "{'duration': '-PT1H'}|/duration|invalid-duration",
                "{'duration': 'P1Y'}|/duration|invalid-duration",
                "{'duration': 'P400D'}|/duration|too-long",
                "{'start': '2026-07-11'}|/duration|not-whole-days",
                "{'capacity': -1}|/capacity|out-of-range",
                "{'capacity': 1000001}|/capacity|out-of-range",
                "{'location': {'name': 'a\\nb'}}|/location/name|forbidden-character",
                "{'location': {'address': {'postalCode': '123456789012345678901'}}}|/location/address/postalCode|too-long",
                "{'location': {'address': {'region': 'a\\tb'}}}|/location/address/region|forbidden-character",
                "{'location': {'address': {'locality': 'a\\tb'}}}|/location/address/locality|forbidden-character",
                "{'location': {'address': {'street': 'a\\tb'}}}|/location/address/street|forbidden-character",
                "{'location': {'address': {'country': 'de'}}}|/location/address/country|unknown-country",
                "{'location': {'onlineUri': 'http://example.org'}}|/location/onlineUri|invalid-uri",
                "{'visibility': 'secret'}|/visibility|unknown-value"
            })
    void namesWhatIsWrong(String change, String pointer, String code) {
        ApiResponse problem = api.as(ALICE).post("/api/events", changed(change)).expect(422);
        assertThat(problem.faults()).containsExactly(pointer);
        assertThat(problem.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void namesTextsThatAreTooLong() {
        ApiResponse name = api.as(ALICE).post("/api/events", changed("{'name': '" + "x".repeat(201) + "'}"));
        assertThat(name.expect(422).faults()).containsExactly("/name");
        ApiResponse description =
                api.as(ALICE).post("/api/events", changed("{'description': '" + "x".repeat(20_001) + "'}"));
        assertThat(description.expect(422).faults()).containsExactly("/description");
        String uri = "https://example.org/" + "x".repeat(2_000);
        ApiResponse online = api.as(ALICE).post("/api/events", changed("{'location': {'onlineUri': '" + uri + "'}}"));
        assertThat(online.expect(422).faults()).containsExactly("/location/onlineUri");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': 7}|/name",
                "{'name': ['x']}|/name",
                "{'description': {}}|/description",
                "{'timeZone': 1}|/timeZone",
                "{'start': 20260711}|/start",
                "{'duration': 3600}|/duration",
                "{'visibility': true}|/visibility",
                "{'capacity': 99999999999}|/capacity",
                "{'location': {'onlineUri': []}}|/location/onlineUri",
                "{'capacity': 'many'}|/capacity",
                "{'capacity': 1.5}|/capacity",
                "{'location': 'Berlin'}|/location",
                "{'location': {'address': {'planet': 'Earth'}}}|/location/address/planet",
                "{'recurrence': {}}|/recurrence"
            })
    void namesWhatIsOfTheWrongType(String change, String pointer) {
        ApiResponse problem = api.as(ALICE).post("/api/events", changed(change));
        assertThat(problem.status()).isBetween(400, 422);
        assertThat(problem.faults()).containsExactly(pointer);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(api.as(ALICE).post("/api/events", "{}").expect(422).faults())
                .containsExactlyInAnyOrder("/name", "/timeZone", "/start", "/duration");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': null}|/name",
                "{'visibility': null}|/visibility",
                "{'timeZone': null}|/timeZone",
                "{'start': 'x'}|/start",
                "{'start': '2026-07-11'}|/duration",
                "{'duration': null}|/duration",
                "{'capacity': -1}|/capacity",
                "{'location': {'address': {'country': 'Germany'}}}|/location/address/country",
                "{'location': {'onlineUri': 'ftp://example.org'}}|/location/onlineUri"
            })
    void namesWhatIsWrongInAPatch(String patch, String pointer) {
        String slug = api.as(ALICE).post("/api/events", GOOD).expect(201).text("/slug");
        ApiResponse problem = api.as(ALICE)
                .with("If-Match", "*")
                .patch("/api/events/" + slug, patch.replace('\'', '"'))
                .expect(422);
        assertThat(problem.faults()).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': 7}|/name",
                "{'capacity': '1'}|/capacity",
                "{'location': []}|/location",
                "{'location': {'address': 'Berlin'}}|/location/address",
                "{'owner': 'me'}|/owner"
            })
    void namesWhatIsOfTheWrongTypeInAPatch(String patch, String pointer) {
        String slug = api.as(ALICE).post("/api/events", GOOD).expect(201).text("/slug");
        ApiResponse problem =
                api.as(ALICE).with("If-Match", "*").patch("/api/events/" + slug, patch.replace('\'', '"'));
        assertThat(problem.status()).isBetween(400, 422);
        assertThat(problem.faults()).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"3, If-Match", "\"3, If-Match", "'\"1\",,\"2\"', If-Match"})
    void namesAnEntityTagThatIsNone(String tag, String parameter) {
        String slug = api.as(ALICE).post("/api/events", GOOD).expect(201).text("/slug");
        ApiResponse problem = api.as(ALICE).with("If-Match", tag).delete("/api/events/" + slug);
        assertThat(problem.expect(400).faults()).containsExactly(parameter);
    }

    private static String changed(String change) {
        var good = (ObjectNode) JSON.readTree(GOOD);
        good.setAll((ObjectNode) JSON.readTree(change.replace('\'', '"')));
        return good.toString();
    }
}
