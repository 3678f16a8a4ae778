package net.openmeet.platform.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import net.openmeet.platform.hash.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An edit as somebody asks for it. Asked for in other words it is the same: blanks between members, and their order, don't count. */
public final class PreviewedEdit {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final String name;
    private final List<String> of;
    private final byte[] body;

    /**
     * Takes what is asked for.
     *
     * @param name which edit, a word of the API
     * @param of what it is an edit of, and with which parameters, in an order that stays the same
     * @param body as it was sent; empty where there is none
     */
    public PreviewedEdit(String name, List<String> of, byte[] body) {
        this.name = name;
        this.of = List.copyOf(of);
        this.body = body.clone();
    }

    /** 32 bytes that no other edit has. */
    byte[] fingerprint() {
        return Sha256.of(JSON.writeValueAsBytes(of), name.getBytes(UTF_8), new byte[] {0}, canonical(body));
    }

    private static byte[] canonical(byte[] body) {
        try {
            return body.length == 0 ? body : JSON.writeValueAsBytes(JSON.readValue(body, Object.class));
        } catch (JacksonException noJson) {
            // What can't be read is refused where it is read.
            return body;
        }
    }
}
