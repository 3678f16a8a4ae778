package net.openmeet.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@RunningService
class ApiDocumentIT {

    private final JsonNode operations;

    ApiDocumentIT(Api api) {
        this.operations = api.get("/v3/api-docs").expect(200).at("/paths");
    }

    @Test
    void namesEachParameterOnce() {
        assertThat(operations.valueStream().flatMap(JsonNode::valueStream))
                .hasSize(28)
                .allSatisfy(operation -> assertThat(operation.path("parameters").valueStream())
                        .extracting(parameter -> parameter.path("name").asString())
                        .doesNotHaveDuplicates());
    }

    /** OpenAPI 3.1 wants a schema of each parameter, and people want to know what an operation is for and what can go wrong. */
    @Test
    void saysOfEachOperationWhatItIsForAndWhatItAnswers() {
        assertThat(operations.valueStream().flatMap(JsonNode::valueStream)).allSatisfy(operation -> {
            assertThat(operation.path("summary").asString()).isNotEmpty();
            assertThat(operation.path("responses").propertyNames()).contains("default");
            assertThat(operation.path("responses").has("404")).isEqualTo(isOfSomething(operation));
            assertThat(operation.path("parameters").valueStream())
                    .allMatch(parameter -> parameter.has("schema") && parameter.has("in"));
        });
        assertThat(operations
                        .path("/api/events/{slug}/rsvp")
                        .path("delete")
                        .path("responses")
                        .propertyNames())
                .contains("204")
                .doesNotContain("200");
    }

    @Test
    void saysThatIfMatchIsOptional() {
        assertThat(operations
                        .path("/api/events/{slug}/rsvp")
                        .path("put")
                        .path("parameters")
                        .valueStream())
                .filteredOn(parameter -> parameter.path("name").asString().equals("If-Match"))
                .singleElement()
                .satisfies(parameter ->
                        assertThat(parameter.path("required").asBoolean(false)).isFalse());
    }

    private static boolean isOfSomething(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("in").asString().equals("path"));
    }
}
