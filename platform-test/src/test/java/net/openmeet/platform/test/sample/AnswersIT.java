package net.openmeet.platform.test.sample;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest(service = "sample-service")
class AnswersIT {

    private final Api api;

    AnswersIT(Api api) {
        this.api = api;
    }

    @Test
    void tellAbsentFromRemovedInAPatch() {
        assertThat(api.patch("/probe", "{}").text("/text")).isEqualTo("Absent[]");
        assertThat(api.patch("/probe", "{\"text\": null}").text("/text")).isEqualTo("Removed[]");
        assertThat(api.patch("/probe", "{\"text\": \"a\"}").text("/text")).isEqualTo("Given[value=a]");
        assertThat(api.patch("/probe", "{\"place\": {\"name\": null}}").text("/place"))
                .isEqualTo("Given[value=PlacePatch[name=Removed[]]]");
    }

    @Test
    void nameWhatIsWrongInAPatch() {
        assertThat(api.patch("/probe", "{\"place\": {\"nam\": 1}}").faults()).containsExactly("/place/nam");
        assertThat(api.patch("/probe", "{\"place\": {\"name\": 1}}").faults()).containsExactly("/place/name");
    }

    @Test
    void linkToTheNextPage() {
        ApiResponse first = api.get("/probe/pages?limit=3");

        assertThat(first.at("/items")).hasSize(3);
        String link = first.header("Link");
        assertThat(link).matches("</probe/pages\\?limit=3&cursor=[\\w-]+>; rel=\"next\"");
        assertThat(api.get(link.substring(1, link.indexOf('>'))).at("/items/0").asInt())
                .isEqualTo(3);
    }

    @Test
    void carrySecurityHeaders() {
        ApiResponse answer = api.get("/api/notes");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.hasHeader("Set-Cookie")).isFalse();
        assertThat(answer.hasHeader("Server")).isFalse();
        assertThat(api.with("Origin", "https://elsewhere.example")
                        .get("/api/notes")
                        .hasHeader("Access-Control-Allow-Origin"))
                .isFalse();
    }

    @Test
    void mayBeKeptByAllWhereEverybodyReadsTheSame() {
        ApiResponse answer = api.get("/api/notes");

        assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(answer.header("Vary")).isEqualTo("Authorization");
    }

    @Test
    void mayBeKeptByTheirReaderAlone() {
        Api alice = api.as(ALICE);

        for (ApiResponse answer : List.of(
                alice.get("/api/notes"),
                api.get("/api/notes/" + ALICE),
                api.get("/nowhere"),
                api.post("/api/notes", "{}"))) {
            assertThat(answer.header("Cache-Control")).as(answer.toString()).isEqualTo("private, no-cache");
            assertThat(answer.header("Vary")).as(answer.toString()).isEqualTo("Authorization");
        }
    }

    @Test
    void comeInOnePieceWithTheirLength() {
        ApiResponse answer = api.get("/probe/pages?limit=3");

        assertThat(answer.header("Content-Length"))
                .isEqualTo(String.valueOf(answer.body().length()));
        assertThat(answer.hasHeader("Transfer-Encoding")).isFalse();
    }

    @Test
    void tellWhichMethodsThereAre() {
        ApiResponse answer = api.send("OPTIONS", "/api/notes", null, null);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("Allow"))
                .as(answer.toString())
                .contains("GET", "POST")
                .doesNotContain("DELETE");
    }

    @Test
    void tellHowTheServiceIs() {
        assertThat(api.get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\",\"startup\"],\"status\":\"UP\"}");
        assertThat(api.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(api.get("/actuator/health/startup").status()).isEqualTo(200);
        assertThat(api.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void describeThemselves() {
        ApiResponse document = api.get("/v3/api-docs");

        assertThat(document.text("/openapi")).startsWith("3.1");
        assertThat(document.text("/paths/~1api~1notes/post/description")).contains("Members may call this.");
        assertThat(document.at("/paths/~1api~1notes/post/security/0/bearer").isArray())
                .isTrue();
        assertThat(document.text(
                        "/paths/~1api~1notes~1{id}/delete/responses/403/content/application~1problem+json/schema/$ref"))
                .isEqualTo("#/components/schemas/Problem");
        assertThat(document.at("/components/schemas/Problem/properties/code").isObject())
                .isTrue();
        assertThat(document.body())
                .doesNotContain("Patched", "\"caller\"", "\"expected\"")
                .contains("If-Match", "Idempotency-Key", "\"limit\"");
    }

    @Test
    void sayOfThemselvesWhatMayBeNull() {
        ApiResponse document = api.get("/v3/api-docs");

        for (String schema : List.of("Probe", "ProbePatch")) {
            String properties = "/components/schemas/" + schema + "/properties";
            assertThat(document.at(properties + "/text/type"))
                    .extracting(JsonNode::asString)
                    .containsExactlyInAnyOrder("string", "null");
            assertThat(document.at(properties + "/place/anyOf/1/type").toString())
                    .contains("null");
        }
        assertThat(document.text("/components/schemas/Probe/properties/count/type"))
                .isEqualTo("integer");
    }

    @Test
    void sayOfThemselvesHowTheyFail() {
        ApiResponse document = api.get("/v3/api-docs");

        JsonNode failure = document.at("/paths/~1probe~1number/get/responses/409/content");
        assertThat(failure.size()).isEqualTo(1);
        assertThat(failure.at("/application~1problem+json/schema/$ref").asString())
                .isEqualTo("#/components/schemas/Problem");
    }
}
