package net.openmeet.platform.avro;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * What the registry says of ids and schemas, remembered: both never change. What it doesn't know is asked again each
 * time, so that registering late needs no restart.
 */
final class SchemaLookup {

    private final RegistryClient registry;
    private final ConcurrentMap<String, Integer> ids = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, Schema> schemas = new ConcurrentHashMap<>();

    SchemaLookup(RegistryClient registry) {
        this.registry = registry;
    }

    /** The id of a schema that is registered under the subject with exactly this content. */
    int idOf(String subject, Schema schema) {
        Integer known = ids.get(subject);
        if (known != null) {
            return known;
        }
        int id = registry.idOf(subject, schema.toString())
                .orElseThrow(() -> new IllegalStateException(
                        "The schema of " + subject + " is not registered; register schemas before starting services"));
        ids.put(subject, id);
        return id;
    }

    /** The schema that a message was written with. */
    Schema schemaOf(int id) throws MalformedMessageException {
        Schema known = schemas.get(id);
        if (known != null) {
            return known;
        }
        Optional<String> text = registry.schemaOf(id);
        if (text.isEmpty()) {
            throw new MalformedMessageException("The registry knows no schema with id " + id);
        }
        try {
            Schema schema = new Schema.Parser().parse(text.get());
            schemas.put(id, schema);
            return schema;
        } catch (SchemaParseException e) {
            throw new MalformedMessageException("The schema with id " + id + " is not an Avro schema", e);
        }
    }
}
