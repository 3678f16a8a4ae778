package net.openmeet.schemas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** What the tests here look at: the schemas of all messages, and every named type inside them. */
final class PublishedSchemas {

    private PublishedSchemas() {}

    static Stream<Schema> ofMessages() {
        return Topics.all().stream().flatMap(topic -> topic.messages().stream()).map(SpecificData.get()::getSchema);
    }

    static Stream<Schema> ofNamedTypes() {
        Map<String, Schema> found = new LinkedHashMap<>();
        ofMessages().forEach(schema -> collect(schema, found));
        return found.values().stream();
    }

    private static void collect(Schema schema, Map<String, Schema> found) {
        switch (schema.getType()) {
            case RECORD -> {
                if (found.putIfAbsent(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), found));
                }
            }
            case ENUM, FIXED -> found.putIfAbsent(schema.getFullName(), schema);
            case ARRAY -> collect(schema.getElementType(), found);
            case MAP -> collect(schema.getValueType(), found);
            case UNION -> schema.getTypes().forEach(branch -> collect(branch, found));
            default -> {}
        }
    }
}
