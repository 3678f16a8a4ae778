package net.openmeet.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest(service = "series-service")
class DescribingTheApiIT {

    private final JsonNode description;

    DescribingTheApiIT(Api api) {
        description = api.get("/v3/api-docs").expect(200).json();
    }

    @Test
    void saysOfEveryEndpointWhatItDoesAndWhoMayCall() {
        assertThat(operations()).hasSize(32).allSatisfy(operation -> {
            assertThat(operation.path("summary").asString()).isNotBlank();
            assertThat(operation.path("description").asString())
                    .matches("(?s)(Everyone|Members|The organiser|The owner).*");
            assertThat(operation.path("responses").size()).isPositive();
        });
    }

    @Test
    void showsAnExampleOfEveryBody() {
        for (String schema :
                List.of("CreateSeriesRequest", "SeriesPatch", "PreviewRequest", "EndRequest", "PauseRequest")) {
            assertThat(description
                            .at("/components/schemas/" + schema + "/example")
                            .isMissingNode())
                    .as("%s without an example", schema)
                    .isFalse();
        }
        assertThat(description
                        .at("/paths/~1api~1series~1import/post/requestBody/content")
                        .propertyNames())
                .containsExactly("text/calendar");
    }

    @Test
    void describesAPatchAsTheSeriesThatItChanges() {
        JsonNode properties = description.at("/components/schemas/SeriesPatch/properties");

        assertThat(properties.propertyNames())
                .containsExactlyInAnyOrder(
                        "name",
                        "description",
                        "template",
                        "visibility",
                        "onLoweredCapacity",
                        "timeZone",
                        "start",
                        "duration",
                        "recurrence");
        assertThat(properties.at("/name/type").toString()).contains("string");
    }

    /** A name is a text, a capacity a number, and who organises a list. */
    @Test
    void saysOfTheValuesOfFieldsThatTheyMayBeAnything() {
        JsonNode value = description.at("/components/schemas/ChangedField/properties/before");

        assertThat(value.isMissingNode()).isFalse();
        assertThat(value.findValues("type")).allMatch(type -> type.asString().equals("null"));
        assertThat(value.findValue("$ref")).isNull();
        assertThat(description.at("/components/schemas/JsonNode").isMissingNode())
                .isTrue();
    }

    private List<JsonNode> operations() {
        return description
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }
}
