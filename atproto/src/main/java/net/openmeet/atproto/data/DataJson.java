package net.openmeet.atproto.data;

import java.io.StringWriter;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The data model as JSON (atproto.com/specs/data-model#json-representation): links are {@code {"$link": …}}, bytes {@code {"$bytes": …}}. A number with a fraction is refused, as are names
 * that come twice, and maps that say by {@code $type} or {@code $link} what they aren't.
 */
public final class DataJson {

    private static final int LONGEST_TEXT = 5_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEEPEST + 2)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(32)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DataJson() {}

    /**
     * Reads a value.
     *
     * @throws InvalidAtprotoException where it isn't JSON, or a value that the data model doesn't have
     */
    public static Data read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return JsonReader.read(parser);
        } catch (JacksonException notJson) {
            throw notJson(notJson);
        }
    }

    /**
     * Reads a value.
     *
     * @throws InvalidAtprotoException where it isn't JSON, or a value that the data model doesn't have
     */
    public static Data read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return JsonReader.read(parser);
        } catch (JacksonException notJson) {
            throw notJson(notJson);
        }
    }

    /** The value as JSON, maps in the order that they have. */
    public static String write(Data value) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            JsonWriter.write(value, generator);
        }
        return text.toString();
    }

    private static InvalidAtprotoException notJson(JacksonException cause) {
        return new InvalidAtprotoException(Problem.MALFORMED, "Not JSON: " + cause.getOriginalMessage(), cause);
    }
}
