package net.openmeet.platform.catalogue;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.openmeet.platform.avro.RegistryClient;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Registers the schemas of the published language: a step of its own before services start, because producers never
 * register anything. Running it again changes nothing.
 *
 * <p>Each record type has a subject of its own, {@code <topic>-<record full name>}, under the rule FULL_TRANSITIVE:
 * every version must read, and be read by, every earlier one.
 */
public final class SchemaRegistration {

    private static final String RULE = "FULL_TRANSITIVE";

    private SchemaRegistration() {}

    /**
     * Registers every record type of every topic.
     *
     * @param registry base of the Confluent-compatible API, e.g. {@code http://localhost:8090/apis/ccompat/v7}
     * @throws IncompatibleSchemaException if the registry refuses a schema; names the field that broke the rule
     * @throws net.openmeet.platform.avro.RegistryUnavailableException if the registry can't answer
     */
    public static void register(URI registry) {
        try (var client = new RegistryClient(registry)) {
            registerAll(client, catalogue());
        }
    }

    /**
     * The same, unless the registry has all of it as it had when this was written into {@code memory}: two questions instead of two for each
     * record type. Rules that somebody loosened by hand stay so.
     *
     * @param memory a file that goes where the registry's data go, made where there is none
     */
    public static void registerUnlessRemembered(URI registry, Path memory) {
        Map<String, Schema> catalogue = catalogue();
        var registered = new RegistrationMemory(memory, RULE, catalogue);
        try (var client = new RegistryClient(registry)) {
            if (!registered.isTrueOf(client)) {
                registered.write(client, registerAll(client, catalogue));
            }
        }
    }

    /** The schema of each subject, in the order of the catalogue. */
    private static Map<String, Schema> catalogue() {
        Map<String, Schema> catalogue = new LinkedHashMap<>();
        for (Topic topic : Topics.all()) {
            topic.messages().forEach(type -> catalogue.put(topic.subject(type), schemaOf(type)));
        }
        return catalogue;
    }

    /** Returns the newest id among those of the catalogue. */
    private static int registerAll(RegistryClient client, Map<String, Schema> catalogue) {
        return catalogue.entrySet().stream()
                .mapToInt(entry -> register(client, entry.getKey(), entry.getValue()))
                .max()
                .orElseThrow();
    }

    static int register(RegistryClient client, String subject, Schema schema) {
        boolean known = client.requireCompatibility(subject, RULE);
        OptionalInt id = client.register(subject, schema.toString());
        if (id.isEmpty()) {
            List<Schema> earlier = client.schemasOf(subject).stream()
                    .map(text -> new Schema.Parser().parse(text))
                    .toList();
            throw new IncompatibleSchemaException(subject, SchemaDifferences.between(schema, earlier));
        }
        if (!known) {
            client.requireCompatibility(subject, RULE);
        }
        return id.getAsInt();
    }

    private static Schema schemaOf(Class<? extends SpecificRecord> type) {
        return SpecificData.get().getSchema(type);
    }
}
