package net.openmeet.schemas;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;

/** The rules every named type keeps; returns what is wrong with one, each with its reason. */
final class SchemaConventions {

    private SchemaConventions() {}

    static List<String> violations(Schema type) {
        List<String> found = new ArrayList<>();
        if (isBlank(type.getDoc())) {
            found.add(type.getFullName() + " has no doc: a subscriber reads nothing else");
        }
        if (type.getType() == Schema.Type.ENUM) {
            enumViolations(type, found);
        } else {
            type.getFields().forEach(field -> fieldViolations(type, field, found));
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
        Schema value = withoutNull(field.schema());
        if (field.schema().isNullable() && !field.hasDefaultValue()) {
            found.add(name + " is optional without a default: it could not have been added later");
        }
        String logicalType = logicalTypeName(value);
        if ((field.name().endsWith("At") || field.name().equals("at")) && !logicalType.equals("timestamp-micros")) {
            found.add(name + " must be timestamp-micros: another unit passes every check and is wrong by 1,000");
        }
        if (field.name().endsWith("Id") && !field.name().equals("recurrenceId") && !logicalType.equals("uuid")) {
            found.add(name + " must be a uuid");
        }
        if (value.getType() == Schema.Type.LONG
                && !field.name().equals("version")
                && !logicalType.equals("timestamp-micros")) {
            found.add(name + " is a long that is neither a version nor timestamp-micros: say its unit by a type");
        }
    }

    private static Schema withoutNull(Schema schema) {
        return schema.getType() != Schema.Type.UNION
                ? schema
                : schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow();
    }

    private static String logicalTypeName(Schema schema) {
        LogicalType logicalType = schema.getLogicalType();
        return logicalType == null ? "" : logicalType.getName();
    }

    private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
