package net.openmeet.atproto.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.syntax.Cid;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one value from JSON tokens. */
final class JsonReader {

    private final JsonParser in;
    private int count;

    private JsonReader(JsonParser in) {
        this.in = in;
    }

    static Data read(JsonParser in) {
        var reader = new JsonReader(in);
        Data value = reader.value(in.nextToken(), 0);
        if (in.nextToken() != null) {
            throw malformed("something after the end");
        }
        return value;
    }

    private Data value(JsonToken token, int depth) {
        Limits.depth(depth);
        Limits.values(++count);
        return switch (token) {
            case VALUE_NULL -> Data.Nothing.NULL;
            case VALUE_FALSE -> Data.Flag.FALSE;
            case VALUE_TRUE -> Data.Flag.TRUE;
            case VALUE_STRING -> new Data.Text(unicode(in.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Data.Whole(whole(in.getString()));
            case START_ARRAY -> items(depth);
            case START_OBJECT -> meaning(fields(depth));
            case null, default -> throw malformed("it ends too early");
        };
    }

    private Data items(int depth) {
        List<Data> items = new ArrayList<>();
        for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
            items.add(value(next, depth + 1));
        }
        return new Data.Items(items);
    }

    private Data.Fields fields(int depth) {
        Map<String, Data> fields = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            fields.put(unicode(name), value(in.nextToken(), depth + 1));
        }
        return new Data.Fields(fields);
    }

    /** Half a surrogate pair can be written in JSON, and has no encoding. */
    private static String unicode(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw malformed("text that isn't Unicode");
        }
        return text;
    }

    /** A number that is whole, however it is written: {@code 123.0} is. */
    private static long whole(String number) {
        try {
            BigDecimal decimal = new BigDecimal(number);
            if (Math.abs((long) decimal.scale()) > 32) {
                throw malformed("a number out of range");
            }
            return decimal.longValueExact();
        } catch (ArithmeticException notWhole) {
            throw new InvalidAtprotoException(Problem.MALFORMED, "Not a whole number of 64 bits", notWhole);
        }
    }

    private static Data meaning(Data.Fields fields) {
        if (fields.values().containsKey("$link")) {
            return new Data.Link(Cid.parse(only("$link", fields)));
        }
        if (fields.values().containsKey("$bytes")) {
            return Data.Bytes.of(base64(only("$bytes", fields)));
        }
        Types.check(fields);
        return fields;
    }

    private static String only(String name, Data.Fields fields) {
        if (fields.values().size() != 1) {
            throw malformed(name + " beside something else");
        }
        return fields.text(name).orElseThrow(() -> malformed(name + " that is no text"));
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidAtprotoException(Problem.MALFORMED, "Not base 64", notBase64);
        }
    }

    private static InvalidAtprotoException malformed(String what) {
        return new InvalidAtprotoException(Problem.MALFORMED, "Not a value of the data model: " + what);
    }
}
