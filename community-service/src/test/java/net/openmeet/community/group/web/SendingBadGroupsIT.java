package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunningService
class SendingBadGroupsIT {

    private final Api api;

    SendingBadGroupsIT(Api api) {
        this.api = api.as(Uuids.next());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name        | null                                                    | /name                     | required
            name        | "   "                                                   | /name                     | blank
            name        | "a\\u0000b"                                             | /name                     | forbidden-character
            visibility  | "Public"                                                | /visibility               | unknown-value
            joining     | "Open"                                                  | /joining                  | unknown-value
            questions   | ["Why?", null]                                          | /questions/1              | required
            tags        | [" "]                                                   | /tags/0                   | blank
            tags        | [null]                                                  | /tags/0                   | required
            websites    | [null]                                                  | /websites/0/title         | required
            websites    | [{"title": "A"}]                                        | /websites/0/uri           | required
            websites    | [{"title": "A", "uri": "http://example.org"}]           | /websites/0/uri           | invalid-uri
            websites    | [{"title": "A", "uri": "javascript:alert(1)"}]          | /websites/0/uri           | invalid-uri
            location    | {"address": {"country": "XX"}}                          | /location/address/country | unknown-country
            """)
    void saysWhatIsWrongAndWhere(String member, String json, String pointer, String code) {
        ApiResponse refused =
                api.post("/api/groups", GroupRequests.with(member, json)).expect(422);

        assertThat(refused.faults()).contains(pointer);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"name, 201", "description, 20001", "rules, 20001"})
    void boundsEveryText(String member, int length) {
        ApiResponse refused = api.post("/api/groups", GroupRequests.with(member, "\"" + "é".repeat(length) + "\""))
                .expect(422);

        assertThat(refused.text("/errors/0/code")).isEqualTo("too-long");
        api.post("/api/groups", GroupRequests.with(member, "\"" + "🧘".repeat(length - 1) + "\""))
                .expect(201);
    }

    @Test
    void boundsEveryList() {
        String tags = "[" + "\"a\",".repeat(20) + "\"a\"]";
        String websites = "[" + "{\"title\": \"A\", \"uri\": \"https://example.org\"},".repeat(20) + "null]";

        assertThat(api.post("/api/groups", GroupRequests.with("tags", tags))
                        .expect(422)
                        .faults())
                .containsExactly("/tags");
        assertThat(api.post("/api/groups", GroupRequests.with("websites", websites))
                        .expect(422)
                        .faults())
                .containsExactly("/websites");
    }

    @Test
    void boundsQuestions() {
        String questions = "[" + "\"Why?\",".repeat(10) + "\"Why?\"]";

        assertThat(api.post("/api/groups", GroupRequests.with("questions", questions))
                        .expect(422)
                        .faults())
                .containsExactly("/questions");
        assertThat(api.post("/api/groups", GroupRequests.with("questions", "[\"" + "é".repeat(301) + "\"]"))
                        .expect(422)
                        .text("/errors/0/code"))
                .isEqualTo("too-long");
    }

    @Test
    void keepsSchemesInAnyCase() {
        api.post(
                        "/api/groups",
                        GroupRequests.with("websites", "[{\"title\": \"A\", \"uri\": \"HTTPS://example.org\"}]"))
                .expect(201);
    }

    @Test
    void refusesMembersThatItDoesNotKnow() {
        api.post("/api/groups", GroupRequests.with("owner", "\"me\"")).expect(422);
    }

    @ParameterizedTest
    @CsvSource({"'%00'", "a%20b", "'%F0%9F%A7%98'", "ABC", "-"})
    void knowsNoGroupOfAStrangeSlug(String slug) {
        assertThat(api.get("/api/groups/" + slug).status()).isIn(400, 404);
    }
}
