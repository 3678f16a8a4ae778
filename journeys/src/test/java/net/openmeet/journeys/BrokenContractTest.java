package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BrokenContractTest {

    private static final String CONTRACT =
            "{'seat': {'type': ['string', 'null'], 'enum': ['held', 'none']}, 'required': ['status']}";

    @Test
    void isNoneWhereThereIsMore() {
        assertThat(
                        PageContract.broken(
                                "",
                                json(CONTRACT),
                                json(
                                        "{'seat': {'type': ['string', 'null'], 'enum': ['held', 'awaited', 'none']}, 'required': ['status'], 'guests': {}}")))
                .isEmpty();
    }

    @Test
    void namesWhatIsGoneOrOtherwise() {
        assertThat(PageContract.broken(
                        "",
                        json(CONTRACT),
                        json("{'seat': {'type': ['string'], 'enum': ['held']}, 'required': ['status', 'guests']}")))
                .containsExactly(
                        "/seat/type: [\"string\",\"null\"]", "/seat/enum: \"none\"", "/required: [\"status\"]");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
