package net.openmeet.platform.catalogue;

import java.net.URI;
import java.util.List;
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
            for (Topic topic : Topics.all()) {
                topic.messages().forEach(type -> register(client, topic.subject(type), schemaOf(type)));
            }
        }
    }

    static void register(RegistryClient client, String subject, Schema schema) {
        boolean known = client.requireCompatibility(subject, RULE);
        if (client.register(subject, schema.toString()).isEmpty()) {
            List<Schema> earlier = client.schemasOf(subject).stream()
                    .map(text -> new Schema.Parser().parse(text))
                    .toList();
            throw new IncompatibleSchemaException(subject, SchemaDifferences.between(schema, earlier));
        }
        if (!known) {
            client.requireCompatibility(subject, RULE);
        }
    }

    private static Schema schemaOf(Class<? extends SpecificRecord> type) {
        return SpecificData.get().getSchema(type);
    }
}
