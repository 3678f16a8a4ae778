package net.openmeet.launcher.expand;

import net.openmeet.recurrence.InvalidRecurrenceException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers one line; every fault of a line becomes an error line. */
final class LineExpander {

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final boolean instants;

    LineExpander(boolean instants) {
        this.instants = instants;
    }

    String expand(String line) {
        try {
            ExpandRequest request = ExpandRequest.read(json.readTree(line));
            return json.writeValueAsString(Expansion.of(request, instants));
        } catch (InvalidLineException e) {
            return error(e.code(), e.getMessage(), null, -1);
        } catch (InvalidRecurrenceException e) {
            return error(e.code(), e.getMessage(), e.part(), e.position());
        } catch (JacksonException e) {
            return error("malformed-json", "Not one JSON object on a line: " + e.getOriginalMessage(), null, -1);
        }
    }

    private String error(String code, @Nullable String detail, @Nullable String part, int position) {
        ObjectNode error = json.createObjectNode().put("code", code).put("detail", detail);
        if (part != null) {
            error.put("part", part).put("position", position);
        }
        JsonNode answer = json.createObjectNode().set("error", error);
        return json.writeValueAsString(answer);
    }
}
