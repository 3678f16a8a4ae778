package net.openmeet.atproto.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.syntax.Nsid;

/**
 * Lexicons, by which records are checked. What a lexicon doesn't name is let be: other programs put things of their own into records, and these have to survive.
 */
public final class Lexicons {

    private static final List<String> CALENDAR = List.of(
            "community.lexicon.calendar.event",
            "community.lexicon.calendar.rsvp",
            "community.lexicon.location.address",
            "community.lexicon.location.fsq",
            "community.lexicon.location.geo",
            "community.lexicon.location.hthree",
            "com.atproto.repo.strongRef");

    private final Map<String, Data.Fields> definitions;

    private Lexicons(Map<String, Data.Fields> definitions) {
        this.definitions = Map.copyOf(definitions);
    }

    /** Those of the records that we read and write: events, answers, places. */
    public static Lexicons ofCalendars() {
        return of(CALENDAR.stream().map(Lexicons::document).toList());
    }

    /** Those of these documents. */
    public static Lexicons of(List<Data.Fields> documents) {
        Map<String, Data.Fields> definitions = new HashMap<>();
        for (Data.Fields document : documents) {
            String id = document.text("id").orElseThrow();
            Schema.fields(document, "defs").values().forEach((name, definition) -> {
                if (definition instanceof Data.Fields fields) {
                    definitions.put(id + "#" + name, fields);
                }
            });
        }
        return new Lexicons(definitions);
    }

    /** What isn't so in a record of a collection; nothing where all is. The first hundred faults are told. */
    public List<Fault> check(Nsid collection, Data.Fields record) {
        List<Fault> faults = new ArrayList<>();
        if (!record.text("$type").equals(Optional.of(collection.value()))) {
            faults.add(new Fault("/$type", "not " + collection));
        }
        Data.Fields schema = definitions.get(collection + "#main");
        if (schema == null) {
            faults.add(new Fault("", "no lexicon for " + collection));
        } else {
            new SchemaCheck(this, collection.value(), faults).check(Schema.fields(schema, "record"), record, "");
        }
        return List.copyOf(faults);
    }

    /** A definition by its reference, seen from a document. */
    Optional<Definition> find(String reference, String from) {
        String key = key(reference, from);
        return Optional.ofNullable(definitions.get(key))
                .map(schema -> new Definition(key.substring(0, key.indexOf('#')), schema));
    }

    /** What names a definition, however a document refers to it. */
    static String key(String reference, String from) {
        String whole = reference.startsWith("#") ? from + reference : reference;
        return whole.contains("#") ? whole : whole + "#main";
    }

    private static Data.Fields document(String name) {
        try (InputStream in = Lexicons.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("There is no lexicon " + name);
            }
            return (Data.Fields) DataJson.read(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A definition.
     *
     * @param document in which it stands
     */
    record Definition(String document, Data.Fields schema) {}
}
