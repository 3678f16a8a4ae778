package net.openmeet.atproto.data;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes values as JSON. */
final class JsonWriter {

    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private JsonWriter() {}

    static void write(Data value, JsonGenerator out) {
        switch (value) {
            case Data.Nothing _ -> out.writeNull();
            case Data.Flag flag -> out.writeBoolean(flag == Data.Flag.TRUE);
            case Data.Whole(long number) -> out.writeNumber(number);
            case Data.Text(String text) -> out.writeString(text);
            case Data.Bytes bytes -> only("$bytes", BASE64.encodeToString(bytes.value()), out);
            case Data.Link link -> only("$link", link.cid().toString(), out);
            case Data.Items(List<Data> items) -> {
                out.writeStartArray();
                items.forEach(item -> write(item, out));
                out.writeEndArray();
            }
            case Data.Fields(Map<String, Data> fields) -> {
                out.writeStartObject();
                fields.forEach((name, field) -> {
                    out.writeName(name);
                    write(field, out);
                });
                out.writeEndObject();
            }
        }
    }

    private static void only(String name, String text, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty(name, text);
        out.writeEndObject();
    }
}
