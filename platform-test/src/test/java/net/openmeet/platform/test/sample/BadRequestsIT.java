package net.openmeet.platform.test.sample;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest(service = "sample-service")
class BadRequestsIT {

    private final Api api;

    BadRequestsIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest(name = "{0} is {1} {2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            {                                       | 400 | malformed-json  |
            nothing                                 | 400 | malformed-json  |
            {"count": 1} x                          | 400 | malformed-json  |
            {"count": 1} {}                         | 400 | malformed-json  |
            {"count": 1, "count": 2}                | 400 | malformed-json  | /count
            {"place": {"name": "a", "name": "b"}}   | 400 | malformed-json  | /place/name
            {"count": 1,}                           | 400 | malformed-json  |
            {'count': 1}                            | 400 | malformed-json  |
            {"count": NaN}                          | 400 | malformed-json  | /count
            {"count": 111111111122222222223333333333444} | 422 | invalid-request | /count
            {"count": 12345678901}                  | 422 | invalid-request | /count
            {"count": "1"}                          | 422 | invalid-request | /count
            {"count": ""}                           | 422 | invalid-request | /count
            {"count": 1.5}                          | 422 | invalid-request | /count
            {"count": 1.0}                          | 422 | invalid-request | /count
            {"count": true}                         | 422 | invalid-request | /count
            {"count": null}                         | 422 | invalid-request | /count
            {"count": [1]}                          | 422 | invalid-request | /count
            {"count": 1, "flag": "true"}            | 422 | invalid-request | /flag
            {"count": 1, "flag": 1}                 | 422 | invalid-request | /flag
            {"count": 1, "text": 5}                 | 422 | invalid-request | /text
            {"count": 1, "text": {}}                | 422 | invalid-request | /text
            {"count": 1, "text": "\\u0000"}         | 422 | invalid-request | /text
            {"count": 1, "text": "\\ud800"}         | 422 | invalid-request | /text
            {"count": 1, "text": "\\udc00\\ud800"}  | 422 | invalid-request | /text
            {"count": 1, "tags": "a"}               | 422 | invalid-request | /tags
            {"count": 1, "tags": ["a", 5]}          | 422 | invalid-request | /tags/1
            {"count": 1, "tags": ["a", "\\u0000"]}  | 422 | invalid-request | /tags/1
            {"count": 1, "place": "Berlin"}         | 422 | invalid-request | /place
            {"count": 1, "place": {"nam": "a"}}     | 422 | invalid-request | /place/nam
            {"count": 1, "a/b~c": 1}                | 422 | invalid-request | /a~1b~0c
            {"count": 1, "\\ud800": 1}              | 400 | malformed-json  |
            {"\\udc00": 1, "\\udc00": 1}            | 400 | malformed-json  |
            {"count": 1, "\\u0000": 1}              | 422 | invalid-request |
            {"count": 1e400}                        | 422 | invalid-request | /count
            []                                      | 422 | invalid-request | ``
            "text"                                  | 422 | invalid-request | ``
            null                                    | 400 | missing-body    |
            """)
    void sayWhatIsWrongWhere(String body, int status, String code, String pointer) {
        ApiResponse answer = api.post("/probe", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("https://openmeet.net/problems/" + code);
        assertThat(answer.text("/instance")).isEqualTo("/probe");
        assertThat(answer.body()).doesNotContain("openmeet.platform", "tools.jackson", "Probe");
        if (pointer != null) {
            assertThat(answer.faults()).as(answer.toString()).containsExactly(pointer);
        }
    }

    @Test
    void readNoNumberOfMoreThanAThousandDigits() {
        ApiResponse answer =
                api.post("/probe", "{\"count\": " + "1".repeat(1_001) + "}").expect(400);

        assertThat(answer.code()).isEqualTo("malformed-json");
    }

    @ParameterizedTest(name = "{0} {1} is {3} {4}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            GET    | /nowhere              |                  | 404 | not-found
            GET    | /                     |                  | 404 | not-found
            GET    | /error                |                  | 404 | not-found
            GET    | /actuator/env         |                  | 404 | not-found
            GET    | /actuator/beans       |                  | 404 | not-found
            GET    | /swagger-ui/index.html|                  | 404 | not-found
            DELETE | /probe                |                  | 405 | method-not-allowed
            TRACE  | /probe                |                  | 405 | method-not-allowed
            PROPFIND | /probe              |                  | 405 | method-not-allowed
            FETCH  | /nowhere              |                  | 404 | not-found
            POST   | /probe                | */*              | 415 | unsupported-media-type
            POST   | /probe                | application/*    | 415 | unsupported-media-type
            POST   | /probe                | text/plain       | 415 | unsupported-media-type
            POST   | /probe                | application/xml  | 415 | unsupported-media-type
            POST   | /probe                | no/such/type     | 415 | unsupported-media-type
            PATCH  | /probe                | application/json | 415 | unsupported-media-type
            GET    | /probe/number         |                  | 400 | invalid-parameter
            GET    | /probe/number?value=x |                  | 400 | invalid-parameter
            GET    | /probe/number?value=%00 |                | 400 | malformed-request
            GET    | /probe/number?value=99999999999 |        | 400 | invalid-parameter
            GET    | /probe/number?value=1&valeu=2 |         | 400 | invalid-parameter
            GET    | /probe/pages?Limit=5 |                  | 400 | invalid-parameter
            GET    | /api/notes?owner=me  |                  | 400 | invalid-parameter
            GET    | /probe/number?=x     |                  | 400 | malformed-request
            GET    | /probe/number?value=1&=x |              | 400 | malformed-request
            GET    | /probe/number?%ff=1  |                  | 400 | malformed-request
            GET    | /probe/number?value=%c3%28 |            | 400 | malformed-request
            GET    | /probe/number?value=%c0%af |            | 400 | malformed-request
            GET    | /api%c0%afnotes      |                  | 400 | malformed-request
            GET    | /probe/%e0%80%af     |                  | 400 | malformed-request
            GET    | /probe/%ed%a0%80     |                  | 400 | malformed-request
            GET    | /api/notes/no-uuid    |                  | 400 | invalid-parameter
            GET    | /api/notes/%20        |                  | 400 | invalid-parameter
            GET    | /api/notes/%1E        |                  | 400 | invalid-parameter
            GET    | /probe/pages?limit=0  |                  | 400 | invalid-parameter
            GET    | /probe/pages?limit=201 |                 | 400 | invalid-parameter
            GET    | /probe/pages?limit=ten |                 | 400 | invalid-parameter
            GET    | /probe/pages?cursor=*  |                 | 400 | invalid-parameter
            GET    | /probe/pages?cursor=YQpi |               | 400 | invalid-parameter
            GET    | /probe/demo           |                  | 404 | not-found
            GET    | /probe/a%2Fb          |                  | 400 | malformed-request
            GET    | /probe;a=b            |                  | 400 | malformed-request
            GET    | /probe//failure       |                  | 400 | malformed-request
            """)
    void areRefusedWithAProblem(String method, String path, String contentType, int status, String code) {
        ApiResponse answer = api.send(method, path, contentType, contentType == null ? null : "{\"count\": 1}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void nameEachParameterThatThereIsNot() {
        ApiResponse answer =
                api.get("/probe/pages?limit=5&organiser=me&sort=name").expect(400);

        assertThat(answer.faults()).containsExactly("organiser", "sort");
    }

    @Test
    void hearWhichMethodsThereAre() {
        ApiResponse there = api.send("OPTIONS", "/probe", null, null).expect(200);
        ApiResponse nowhere = api.send("OPTIONS", "/nowhere", null, null).expect(404);

        assertThat(there.header("Allow").split(", ?", -1)).containsExactlyInAnyOrder("POST", "PATCH", "OPTIONS");
        assertThat(nowhere.hasHeader("Allow")).isFalse();
    }
}
