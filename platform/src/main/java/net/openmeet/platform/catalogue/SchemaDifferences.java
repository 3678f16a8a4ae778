package net.openmeet.platform.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/** Says in words which fields keep two versions of a schema from reading each other. */
final class SchemaDifferences {

    private SchemaDifferences() {}

    static List<String> between(Schema proposed, List<Schema> earlier) {
        return earlier.stream()
                .flatMap(known -> Stream.concat(
                        unreadable(proposed, known, "the new version can't read an earlier one"),
                        unreadable(known, proposed, "an earlier version can't read the new one")))
                .distinct()
                .toList();
    }

    private static Stream<String> unreadable(Schema reader, Schema writer, String meaning) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(difference -> describe(reader, difference) + ": " + meaning);
    }

    private static String describe(Schema reader, Incompatibility difference) {
        String type = difference.getType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "field " + path(reader, difference.getLocation()) + " (" + type + ": " + difference.getMessage() + ")";
    }

    /** Avro says {@code /fields/3/type/1/symbols}; people look for {@code template.location}. */
    static String path(Schema root, String location) {
        List<String> names = new ArrayList<>();
        Schema schema = root;
        String[] tokens = location.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            switch (schema.getType()) {
                case RECORD -> {
                    if (tokens[i].equals("fields") && i + 1 < tokens.length) {
                        Schema.Field field = schema.getFields().get(Integer.parseInt(tokens[++i]));
                        names.add(field.name());
                        schema = field.schema();
                    }
                }
                case UNION -> {
                    if (!tokens[i].equals("type")) {
                        schema = schema.getTypes().get(Integer.parseInt(tokens[i]));
                    }
                }
                case ARRAY -> schema = tokens[i].equals("items") ? schema.getElementType() : schema;
                case MAP -> schema = tokens[i].equals("values") ? schema.getValueType() : schema;
                case ENUM, FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {}
            }
        }
        return names.isEmpty() ? root.getFullName() : String.join(".", names);
    }
}
