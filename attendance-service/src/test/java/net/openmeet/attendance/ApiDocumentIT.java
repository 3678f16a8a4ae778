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
                .hasSize(5)
                .allSatisfy(operation -> assertThat(operation.path("parameters").valueStream())
                        .extracting(parameter -> parameter.path("name").asString())
                        .doesNotHaveDuplicates());
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
}
