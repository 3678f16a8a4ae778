package net.openmeet.platform.work;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Writes payloads as JSON and reads them again. */
final class Payloads {

    static final int LARGEST = 65_536;

    private final JsonMapper json = JsonMapper.shared();

    String write(Object payload) {
        String text = json.writeValueAsString(payload);
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new IllegalArgumentException(
                    "A payload has at most " + LARGEST + " bytes; store the rest and name it: " + payload.getClass());
        }
        return text;
    }

    <P> P read(String text, Class<P> type) {
        return json.readValue(text, type);
    }
}
