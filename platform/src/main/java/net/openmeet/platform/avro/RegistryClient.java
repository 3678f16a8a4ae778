package net.openmeet.platform.avro;

import static net.openmeet.platform.avro.RegistryConnection.segment;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Speaks the Confluent-compatible API of a schema registry. Every method asks the registry anew.
 *
 * <p>Throws {@link RegistryUnavailableException} when the registry can't answer now, and {@link IllegalStateException}
 * when its answer isn't what the API promises.
 */
public final class RegistryClient implements AutoCloseable {

    private final RegistryConnection connection;

    /**
     * A client; connects on first use.
     *
     * @param base of the API, e.g. {@code http://localhost:8090/apis/ccompat/v7}
     */
    public RegistryClient(URI base) {
        this.connection = new RegistryConnection(base);
    }

    /** The id of exactly this schema text under the subject, empty if it isn't registered there. */
    public OptionalInt idOf(String subject, String schema) {
        RegistryAnswer answer = connection.send("POST", "/subjects/" + segment(subject), Map.of("schema", schema));
        return answer.isNotFound()
                ? OptionalInt.empty()
                : OptionalInt.of(answer.json().required("id").asInt());
    }

    /** The text of the schema with this id, empty if there is none. */
    public Optional<String> schemaOf(int id) {
        RegistryAnswer answer = connection.get("/schemas/ids/" + id);
        return answer.isNotFound()
                ? Optional.empty()
                : Optional.of(answer.json().required("schema").asString());
    }

    /** Registers a schema, or finds it registered; empty if it breaks the subject's compatibility rule. */
    public OptionalInt register(String subject, String schema) {
        RegistryAnswer answer =
                connection.send("POST", "/subjects/" + segment(subject) + "/versions", Map.of("schema", schema));
        return answer.isConflict()
                ? OptionalInt.empty()
                : OptionalInt.of(answer.json().required("id").asInt());
    }

    /** Sets the subject's compatibility rule, e.g. {@code FULL_TRANSITIVE}; false if there is no such subject yet. */
    public boolean requireCompatibility(String subject, String level) {
        RegistryAnswer answer = connection.send("PUT", "/config/" + segment(subject), Map.of("compatibility", level));
        if (!answer.isSuccess() && !answer.isNotFound()) {
            throw answer.refusal();
        }
        return answer.isSuccess();
    }

    /** Every subject that has a schema. */
    public Set<String> subjects() {
        return connection
                .get("/subjects")
                .json()
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every schema text registered under the subject, oldest first. */
    public List<String> schemasOf(String subject) {
        String path = "/subjects/" + segment(subject) + "/versions";
        JsonNode versions = connection.get(path).json();
        return IntStream.range(0, versions.size())
                .mapToObj(
                        index -> connection.get(path + "/" + versions.get(index).asInt()))
                .map(answer -> answer.json().required("schema").asString())
                .toList();
    }

    @Override
    public void close() {
        connection.close();
    }
}
