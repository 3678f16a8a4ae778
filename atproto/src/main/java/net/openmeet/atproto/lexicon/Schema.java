package net.openmeet.atproto.lexicon;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.openmeet.atproto.data.Data;

/** Reads the fields of definitions. */
final class Schema {

    private Schema() {}

    static Data.Fields fields(Data.Fields schema, String name) {
        return schema.values().get(name) instanceof Data.Fields fields ? fields : new Data.Fields(Map.of());
    }

    static List<String> texts(Data.Fields schema, String name) {
        return schema.values().get(name) instanceof Data.Items(List<Data> items)
                ? items.stream()
                        .filter(Data.Text.class::isInstance)
                        .map(text -> ((Data.Text) text).value())
                        .toList()
                : List.of();
    }

    static OptionalLong number(Data.Fields schema, String name) {
        return schema.values().get(name) instanceof Data.Whole(long number)
                ? OptionalLong.of(number)
                : OptionalLong.empty();
    }
}
