package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static net.openmeet.series.series.web.SeriesRequests.without;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest(service = "series-service")
class SendingBadInputIT {

    private static final String LONG = "x".repeat(201);

    private final Api api;

    SendingBadInputIT(Api api) {
        this.api = api.as(ALICE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                // pointer | value | fault | code | suggestion
                "/name | null | /name | required | -",
                "/name | '' | /name | blank | -",
                "/name | '   ' | /name | blank | -",
                "/name | 'LONG' | /name | too-long | -",
                "/name | 'a\\nb' | /name | forbidden-character | -",
                "/name | '\\u0000' | /name | forbidden-character | -",
                "/name | '\\u202eagoy' | /name | forbidden-character | -",
                "/name | '\\u200b\\u3164' | /name | blank | -",
                "/name | 7 | /name | wrong-type | -",
                "/name | ['a'] | /name | wrong-type | -",
                "/description | {} | /description | wrong-type | -",
                "/description | 'a\\u0007' | /description | forbidden-character | -",
                "/description | '\\ue000' | /description | forbidden-character | -",
                "/timeZone | 7 | /timeZone | wrong-type | -",
                "/timeZone | '' | /timeZone | unknown-time-zone | -",
                "/timeZone | null | /timeZone | required | Europe/Berlin",
                "/timeZone | 'Europe/Berlim' | /timeZone | unknown-time-zone | Europe/Berlin",
                "/timeZone | '+02:00' | /timeZone | unknown-time-zone | -",
                "/timeZone | 'W. Europe Standard Time' | /timeZone | unknown-time-zone | Europe/Berlin",
                "/originEvent | 'party' | /originEvent | wrong-type | -",
                "/start | 20260303 | /start | wrong-type | -",
                "/start | '' | /start | invalid-date | -",
                "/start | '2026-03-03T24:00' | /start | invalid-date | -",
                "/start | '2026-03-03T19:00:00.5' | /start | invalid-date | -",
                "/start | '9999-03-03T19:00' | /start | out-of-range | -",
                "/start | '2026-03-03' | /duration | not-whole-days | P1D",
                "/start | null | /start | required | -",
                "/start | 'Tuesday' | /start | invalid-date | -",
                "/start | '2026-02-30T19:00' | /start | invalid-date | -",
                "/start | '2026-03-03T19:00:00Z' | /start | offset-not-allowed | 2026-03-03T19:00:00",
                "/start | '2026-03-03T19:00+01:00' | /start | offset-not-allowed | 2026-03-03T19:00",
                "/start | '0026-03-03T19:00' | /start | out-of-range | -",
                "/start | '2026-03-04T19:00' | /start | start-does-not-match | 2026-03-03T19:00",
                "/duration | 5400 | /duration | wrong-type | -",
                "/duration | 'P1M' | /duration | invalid-duration | PT1H",
                "/duration | null | /duration | required | PT1H",
                "/duration | '90 minutes' | /duration | invalid-duration | PT1H",
                "/duration | 'PT0S' | /duration | invalid-duration | -",
                "/duration | '-PT1H' | /duration | invalid-duration | PT1H",
                "/duration | 'P400D' | /duration | too-long | -",
                "/recurrence | null | /recurrence | required | -",
                "/recurrence | {} | /recurrence | not-recurring | -",
                "/recurrence | 'weekly' | /recurrence | wrong-type | -",
                "/recurrence/rrules | ['FREQ=WEEKLY;BYDAY=TU', null] | /recurrence/rrules/1 | required | -",
                "/recurrence | [] | /recurrence | wrong-type | -",
                "/recurrence/colour | 1 | /recurrence/colour | unknown-field | -",
                "/recurrence/rrules | 'FREQ=WEEKLY' | /recurrence/rrules | wrong-type | -",
                "/recurrence/rrules | [7] | /recurrence/rrules/0 | wrong-type | -",
                "/recurrence/rrules | [''] | /recurrence/rrules/0 | empty-rule | FREQ=WEEKLY",
                "/recurrence/rrules | ['FREQ=WEEKLY;INTERVAL=0'] | /recurrence/rrules/0 | number-out-of-range | INTERVAL=1",
                "/recurrence/rrules | ['FREQ=WEEKLY;UNTIL=20200101'] | /recurrence | no-dates | -",
                "/recurrence/rrules | ['FREQ=OFTEN'] | /recurrence/rrules/0 | unknown-frequency | -",
                "/recurrence/rrules | ['FREQ=HOURLY'] | /recurrence/rrules/0 | repeats-within-a-day | FREQ=DAILY",
                "/recurrence/rrules | ['FREQ=WEEKLY;COUNT=2;UNTIL=20270101'] | /recurrence/rrules/0 | count-with-until | -",
                "/recurrence/rrules | ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'] | /recurrence | no-dates | -",
                "/recurrence/rrules | [['FREQ=WEEKLY']] | /recurrence/rrules/0 | wrong-type | -",
                "/recurrence/rdates | ['2026-03-05'] | /recurrence/rdates/0 | date-kind-mismatch | 2026-03-05T19:00",
                "/recurrence/rdates | ['soon'] | /recurrence/rdates/0 | invalid-date | -",
                "/recurrence/exdates | ['2026-03-10T18:00'] | /recurrence/exdates/0 | exdate-matches-nothing | 2026-03-10T19:00",
                "/recurrence/exdates | ['2026-03-10'] | /recurrence/exdates/0 | date-kind-mismatch | 2026-03-10T19:00",
                "/recurrence/rdates | {} | /recurrence/rdates | wrong-type | -",
                "/recurrence/rdates | [null] | /recurrence/rdates/0 | required | -",
                "/recurrence/rdates | ['2026-03-05T19:00Z'] | /recurrence/rdates/0 | offset-not-allowed | 2026-03-05T19:00",
                "/recurrence/exdates | 7 | /recurrence/exdates | wrong-type | -",
                "/recurrence/exdates | [null] | /recurrence/exdates/0 | required | -",
                "/recurrence/exdates | [true] | /recurrence/exdates/0 | wrong-type | -",
                "/recurrence/exdates | ['2026-02-30'] | /recurrence/exdates/0 | invalid-date | -",
                "/template/colour | 1 | /template/colour | unknown-field | -",
                "/template/location | 'Studio 1' | /template/location | wrong-type | -",
                "/template/location/colour | 1 | /template/location/colour | unknown-field | -",
                "/template/location/address | 'Berlin' | /template/location/address | wrong-type | -",
                "/template/location/address/colour | 1 | /template/location/address/colour | unknown-field | -",
                "/template | [] | /template | wrong-type | -",
                "/template/capacity | -1 | /template/capacity | out-of-range | -",
                "/template/capacity | 1000001 | /template/capacity | out-of-range | -",
                "/template/capacity | '20' | /template/capacity | wrong-type | -",
                "/template/capacity | ' ' | /template/capacity | wrong-type | -",
                "/template/capacity | true | /template/capacity | wrong-type | -",
                "/template/capacity | 1e3 | /template/capacity | wrong-type | -",
                "/template/capacity | 99999999999999999999 | /template/capacity | out-of-range | -",
                "/template/capacity | 1.5 | /template/capacity | wrong-type | -",
                "/template/location/name | 'LONG' | /template/location/name | too-long | -",
                "/template/location/onlineUri | 'http://example.org' | /template/location/onlineUri | invalid-uri | -",
                "/template/location/onlineUri | 'not a uri' | /template/location/onlineUri | invalid-uri | -",
                "/template/location/name | 7 | /template/location/name | wrong-type | -",
                "/template/location/name | 'a\\u0007' | /template/location/name | forbidden-character | -",
                "/template/location/onlineUri | 7 | /template/location/onlineUri | wrong-type | -",
                "/template/location/onlineUri | 'https://user@example.org' | /template/location/onlineUri | invalid-uri | -",
                "/template/location/onlineUri | 'https://example.org:99999' | /template/location/onlineUri | invalid-uri | -",
                "/template/location/onlineUri | 'https://example.org/\\u202egpj' | /template/location/onlineUri | invalid-uri | -",
                "/template/location/address/country | 7 | /template/location/address/country | wrong-type | -",
                "/template/location/address/country | 'de' | /template/location/address/country | unknown-country | DE",
                "/template/location/address/country | 'Germany' | /template/location/address/country | unknown-country | -",
                "/template/location/address/locality | 'LONG' | /template/location/address/locality | too-long | -",
                "/template/location/address/region | 'LONG' | /template/location/address/region | too-long | -",
                "/template/location/address/street | 'LONG' | /template/location/address/street | too-long | -",
                "/template/location/address/postalCode | 'LONG' | /template/location/address/postalCode | too-long | -",
                "/visibility | 'Public' | /visibility | unknown-value | public",
                "/visibility | 7 | /visibility | wrong-type | -",
                "/visibility | '' | /visibility | unknown-value | -",
                "/visibility | 'secret' | /visibility | unknown-value | -",
                "/colour | 'red' | /colour | unknown-field | -",
            })
    void namesTheFieldAndWhatIsWrongWithIt(
            String pointer, String value, String fault, String code, @Nullable String meant) {
        String json = value.replace("LONG", LONG).replace('\'', '"');

        ApiResponse answer = api.post("/api/series", with(pointer, json)).expect(422);

        assertThat(answer.code()).isEqualTo("invalid-request");
        assertThat(answer.faults()).containsExactly(fault);
        assertThat(answer.text("/errors/0/code")).isEqualTo(code);
        assertThat(answer.text("/errors/0/detail")).isNotBlank();
        assertThat(answer.text("/errors/0/suggestion")).isEqualTo(meant == null ? "" : meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/name", "/timeZone", "/start", "/duration", "/recurrence"})
    void namesAFieldThatIsMissing(String pointer) {
        ApiResponse answer = api.post("/api/series", without(pointer)).expect(422);

        assertThat(answer.faults()).containsExactly(pointer);
        assertThat(answer.text("/errors/0/code")).isEqualTo("required");
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        ApiResponse answer = api.post("/api/series", """
                {"name": "", "timeZone": "Mars/Base", "start": "2026-03-04T19:00", "duration": "1h",
                 "recurrence": {"rrules": ["FREQ=WEEKLY;BYDAY=TU"], "exdates": ["2026-03-11T19:00"]},
                 "template": {"capacity": -1}, "visibility": "all"}""").expect(422);

        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "/name",
                        "/timeZone",
                        "/start",
                        "/duration",
                        "/recurrence/exdates/0",
                        "/template/capacity",
                        "/visibility");
    }

    @Test
    void saysWhichPartOfARuleIsWrongAndWhereItStands() {
        ApiResponse answer = api.post("/api/series", with("/recurrence/rrules", "[\"FREQ=WEEKLY;BYDAY=TX\"]"))
                .expect(422);

        assertThat(answer.text("/errors/0/code")).isEqualTo("invalid-weekday");
        assertThat(answer.text("/errors/0/detail")).startsWith("BYDAY, at character 18");
        assertThat(answer.text("/errors/0/part")).isEqualTo("BYDAY");
        assertThat(answer.at("/errors/0/position").asInt()).isEqualTo(18);
    }

    @Test
    void namesTheListThatIsTooLong() {
        String rules = "\"FREQ=WEEKLY\",".repeat(10) + "\"FREQ=WEEKLY\"";

        ApiResponse answer = api.post("/api/series", with("/recurrence/rrules", "[" + rules + "]"))
                .expect(422);

        assertThat(answer.faults()).containsExactly("/recurrence/rrules");
        assertThat(answer.text("/errors/0/code")).isEqualTo("too-many");
    }

    @Test
    void namesATextWithHalfACharacter() {
        ApiResponse answer = api.post("/api/series", SeriesRequests.TUESDAY_YOGA.replace("All levels", "a\\ud800"))
                .expect(422);

        assertThat(answer.faults()).containsExactly("/description");
        assertThat(answer.text("/errors/0/code")).isEqualTo("forbidden-character");
    }

    @Test
    void namesADescriptionThatIsTooLong() {
        ApiResponse answer = api.post("/api/series", with("/description", "\"" + "x".repeat(20_001) + "\""))
                .expect(422);

        assertThat(answer.faults()).containsExactly("/description");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': 'a', 'name': 'b'} | /name",
                "{'template': {'capacity': 1, 'capacity': 2}} | /template/capacity",
                "{'template': {'capacity': NaN}} | /template/capacity",
                "{'recurrence': {'rrules': ['FREQ=WEEKLY', }} | /recurrence/rrules/1",
            })
    void namesThePlaceWhereJsonEnds(String body, String fault) {
        ApiResponse answer = api.post("/api/series", body.replace('\'', '"')).expect(400);

        assertThat(answer.code()).isEqualTo("malformed-json");
        assertThat(answer.faults()).containsExactly(fault);
    }

    @Test
    void refusesWhatIsNestedBeyondAllReason() {
        ApiResponse answer = api.post("/api/series", "{\"template\": ".repeat(40) + "1" + "}".repeat(40))
                .expect(400);

        assertThat(answer.code()).isEqualTo("malformed-json");
        assertThat(answer.faults()).containsExactly("/template");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(api.post("/api/series", "{\"name\": ").expect(400).code()).isEqualTo("malformed-json");
        assertThat(api.send("POST", "/api/series", "application/xml", "<series/>")
                        .expect(415)
                        .header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, limit",
        "?limit=201, limit",
        "?limit=ten, limit",
        "?cursor=nonsense, cursor",
        "?cursor=MQ, cursor",
        "?cursor=YQpi, cursor",
        "?owner=bob, owner",
        "?limit=1e2, limit",
        "?limit=, limit",
        "?owner=, owner",
        // Instants that PostgreSQL doesn't know.
        "?cursor=KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTlaCjAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA, cursor",
        "?cursor=LTEwMDAwMDAwMDAtMDEtMDFUMDA6MDA6MDBaCjAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA, cursor",
    })
    void namesTheParameterOfAListThatIsWrong(String query, String parameter) {
        ApiResponse answer = api.get("/api/series" + query).expect(400);

        assertThat(answer.code()).isEqualTo("invalid-parameter");
        assertThat(answer.faults()).containsExactly(parameter);
    }
}
