package net.openmeet.atproto.lexicon;

import java.util.List;
import java.util.OptionalLong;
import net.openmeet.atproto.data.Data;

/** Checks a value by a definition, and all in it by those that it leads to. */
final class SchemaCheck {

    private static final int MOST_FAULTS = 100;

    private final Lexicons lexicons;
    private final String document;
    private final List<Fault> faults;

    SchemaCheck(Lexicons lexicons, String document, List<Fault> faults) {
        this.lexicons = lexicons;
        this.document = document;
        this.faults = faults;
    }

    void check(Data.Fields schema, Data value, String at) {
        switch (schema.text("type").orElse("")) {
            case "object" -> object(schema, value, at);
            case "array" -> array(schema, value, at);
            case "string" -> string(schema, value, at);
            case "integer" -> integer(schema, value, at);
            case "boolean" -> expect(value instanceof Data.Flag, at, "no boolean");
            case "bytes" -> expect(value instanceof Data.Bytes, at, "no bytes");
            case "cid-link" -> expect(value instanceof Data.Link, at, "no link");
            case "blob" -> expect(isOfType(value, "blob"), at, "no blob");
            case "unknown" -> expect(value instanceof Data.Fields, at, "no object");
            case "ref" -> reference(schema, value, at);
            case "union" -> union(schema, value, at);
            default -> fault(at, "a definition that we don't know");
        }
    }

    private void object(Data.Fields schema, Data value, String at) {
        if (!(value instanceof Data.Fields fields)) {
            fault(at, "no object");
            return;
        }
        for (String required : Schema.texts(schema, "required")) {
            expect(fields.values().containsKey(required), at + "/" + required, "missing");
        }
        List<String> nullable = Schema.texts(schema, "nullable");
        Schema.fields(schema, "properties").values().forEach((name, definition) -> {
            Data present = fields.values().get(name);
            if (present != null
                    && !(present == Data.Nothing.NULL && nullable.contains(name))
                    && definition instanceof Data.Fields property) {
                check(property, present, at + "/" + name);
            }
        });
    }

    private void array(Data.Fields schema, Data value, String at) {
        if (!(value instanceof Data.Items(List<Data> items))) {
            fault(at, "no array");
            return;
        }
        between(schema, "minLength", "maxLength", items.size(), at);
        Data.Fields definition = Schema.fields(schema, "items");
        for (int i = 0; i < items.size() && faults.size() < MOST_FAULTS; i++) {
            check(definition, items.get(i), at + "/" + i);
        }
    }

    private void string(Data.Fields schema, Data value, String at) {
        if (!(value instanceof Data.Text(String text))) {
            fault(at, "no string");
            return;
        }
        between(schema, "minLength", "maxLength", Lengths.bytes(text), at);
        if (Schema.number(schema, "minGraphemes").isPresent()
                || Schema.number(schema, "maxGraphemes").isPresent()) {
            between(schema, "minGraphemes", "maxGraphemes", Lengths.graphemes(text), at);
        }
        schema.text("format").ifPresent(format -> expect(Formats.isOf(format, text), at, "not of format " + format));
        List<String> allowed = Schema.texts(schema, "enum");
        expect(allowed.isEmpty() || allowed.contains(text), at, "none of the values that there are");
    }

    private void integer(Data.Fields schema, Data value, String at) {
        if (value instanceof Data.Whole(long number)) {
            between(schema, "minimum", "maximum", number, at);
        } else {
            fault(at, "no integer");
        }
    }

    private void reference(Data.Fields schema, Data value, String at) {
        lexicons.find(schema.text("ref").orElse(""), document)
                .ifPresentOrElse(found -> in(found, value, at), () -> fault(at, "a reference to nothing"));
    }

    /** Of an open union another type is allowed, and nobody here knows what it has to be like. */
    private void union(Data.Fields schema, Data value, String at) {
        if (!(value instanceof Data.Fields fields) || fields.text("$type").isEmpty()) {
            fault(at, "no object with a $type");
            return;
        }
        String type = fields.text("$type").get();
        boolean listed = Schema.texts(schema, "refs").stream().anyMatch(ref -> isSame(ref, type));
        if (listed) {
            lexicons.find(type, document).ifPresent(found -> in(found, value, at));
        } else {
            expect(schema.values().get("closed") != Data.Flag.TRUE, at, "none of the types that there are");
        }
    }

    private void in(Lexicons.Definition definition, Data value, String at) {
        new SchemaCheck(lexicons, definition.document(), faults).check(definition.schema(), value, at);
    }

    private boolean isSame(String reference, String type) {
        return Lexicons.key(reference, document).equals(Lexicons.key(type, document));
    }

    private static boolean isOfType(Data value, String type) {
        return value instanceof Data.Fields fields
                && fields.text("$type").filter(type::equals).isPresent();
    }

    private void between(Data.Fields schema, String least, String most, long actual, String at) {
        OptionalLong minimum = Schema.number(schema, least);
        OptionalLong maximum = Schema.number(schema, most);
        expect(minimum.isEmpty() || actual >= minimum.getAsLong(), at, "less than " + least);
        expect(maximum.isEmpty() || actual <= maximum.getAsLong(), at, "more than " + most);
    }

    private void expect(boolean right, String at, String what) {
        if (!right) {
            fault(at, what);
        }
    }

    private void fault(String at, String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(at, what));
        }
    }
}
