package net.openmeet.schemas;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** The rules every named type keeps; returns what is wrong with one, each with its reason. */
final class SchemaConventions {

    private SchemaConventions() {}

    static List<String> violations(Schema type) {
        List<String> found = new ArrayList<>();
        if (isBlank(type.getDoc())) {
            found.add(type.getFullName() + " has no doc: a subscriber reads nothing else");
        }
        switch (type.getType()) {
            case ENUM -> enumViolations(type, found);
            case RECORD -> type.getFields().forEach(field -> fieldViolations(type, field, found));
            default -> {}
        }
        return found;
    }

    /** What a message has besides: who it is about, that one's version after the fact, and when it happened. */
    static List<String> messageViolations(Schema message) {
        List<String> found = new ArrayList<>();
        List<Schema.Field> fields = message.getFields();
        if (fields.isEmpty() || !fields.getFirst().name().endsWith("Id")) {
            found.add(message.getFullName() + " must begin with the id of what it is about");
        }
        if (fields.stream().noneMatch(field -> field.name().equals("version") && isOfType(field, Schema.Type.LONG))) {
            found.add(message.getFullName() + " must have a version: readers ignore what is older than what they know");
        }
        if (fields.stream().noneMatch(field -> isTime(field.name()) && isOfType(field, Schema.Type.LONG))) {
            found.add(message.getFullName() + " must say when it happened");
        }
        return found;
    }

    private static void enumViolations(Schema type, List<String> found) {
        if (!type.getEnumSymbols().getFirst().equals("UNKNOWN") || !"UNKNOWN".equals(type.getEnumDefault())) {
            found.add(type.getFullName()
                    + " must begin with UNKNOWN and default to it: old readers meet new symbols there");
        }
    }

    private static void fieldViolations(Schema type, Schema.Field field, List<String> found) {
        String name = type.getFullName() + "." + field.name();
        if (isBlank(field.doc())) {
            found.add(name + " has no doc: say what it is, and its unit");
        }
        if (field.schema().isUnion() && !isOptional(field.schema())) {
            found.add(name + " may only be a union of null and one type: another branch breaks old readers");
            return;
        }
        if (field.schema().isNullable() && !field.hasDefaultValue()) {
            found.add(name + " is optional without a default: it could not have been added later");
        }
        valueViolations(name, field.name(), value(field.schema()), found);
    }

    private static void valueViolations(String name, String word, Schema value, List<String> found) {
        String logicalType = logicalTypeName(value);
        if (isTime(word)) {
            if (!logicalType.equals("timestamp-micros")) {
                found.add(name + " must be timestamp-micros: another unit passes every check and is wrong by 1,000");
            }
        } else if (word.matches(".*Ids?") && !word.equals("recurrenceId")) {
            if (!logicalType.equals("uuid")) {
                found.add(name + " must be a uuid: other services' ids are opaque, and all of one kind");
            }
        } else if (value.getType() == Schema.Type.LONG
                && !word.equals("version")
                && !logicalType.equals("timestamp-micros")) {
            found.add(name + " is a long that is neither a version nor timestamp-micros: say its unit by a type");
        } else if (value.getType() == Schema.Type.FLOAT || value.getType() == Schema.Type.DOUBLE) {
            found.add(name + " is inexact: no fact is");
        }
    }

    private static boolean isTime(String word) {
        return word.equals("at") || word.endsWith("At");
    }

    private static boolean isOfType(Schema.Field field, Schema.Type type) {
        return field.schema().getType() == type;
    }

    private static boolean isOptional(Schema union) {
        return union.isNullable() && union.getTypes().size() == 2;
    }

    /** What a field or each of its elements holds, if anything. */
    private static Schema value(Schema schema) {
        return switch (schema.getType()) {
            case UNION ->
                value(schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow());
            case ARRAY -> value(schema.getElementType());
            case MAP -> value(schema.getValueType());
            default -> schema;
        };
    }

    private static String logicalTypeName(Schema schema) {
        LogicalType logicalType = schema.getLogicalType();
        return logicalType == null ? "" : logicalType.getName();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
