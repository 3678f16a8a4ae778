package net.openmeet.journeys;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The services' API documents as one, with the operations that the page calls, what these answer when all is well, and what they refer to;
 * without the words that describe it.
 */
final class PageContract {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final String REFERENCE = "#/components/";
    private static final List<String> WORDS = List.of("description", "summary", "example");

    private final Map<String, ObjectNode> documents;
    private final ObjectNode merged = JSON.createObjectNode().put("openapi", "3.1.0");

    private PageContract(Map<String, ObjectNode> documents) {
        this.documents = documents;
        merged.putObject("info").put("title", "What the page calls").put("version", "1");
        merged.putObject("paths");
        merged.putObject("components");
    }

    /**
     * @param documents by the service's name
     * @param operations such as {@code GET /api/series/{slug}}
     */
    static JsonNode of(Map<String, ObjectNode> documents, List<String> operations) {
        var contract = new PageContract(documents);
        operations.forEach(contract::add);
        contract.merged.forEach(PageContract::leaveOutWords);
        return contract.merged;
    }

    /** In the same order whenever it is written. */
    static String text(JsonNode contract) {
        return JSON.writeValueAsString(JSON.treeToValue(contract, TreeMap.class)) + "\n";
    }

    /** What of a contract isn't so any more. There may be more than it says: fields, values, parameters. */
    static Stream<String> broken(String at, JsonNode contract, JsonNode now) {
        if (contract.isObject()) {
            return contract.propertyStream()
                    .flatMap(field -> broken(at + "/" + field.getKey(), field.getValue(), now.path(field.getKey())));
        }
        if (contract.isArray() && !at.endsWith("/required") && !at.endsWith("/type")) {
            return contract.valueStream()
                    .filter(element -> now.valueStream()
                            .noneMatch(other ->
                                    broken(at, element, other).findAny().isEmpty()))
                    .map(element -> at + ": " + element);
        }
        return contract.equals(now) ? Stream.empty() : Stream.of(at + ": " + contract);
    }

    private void add(String line) {
        String method = line.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        String path = line.split(" ", 2)[1];
        for (Map.Entry<String, ObjectNode> document : documents.entrySet()) {
            if (document.getValue().path("paths").path(path).path(method) instanceof ObjectNode operation) {
                ObjectNode own = operation.deepCopy();
                own.remove(List.of("tags", "operationId"));
                ObjectNode answers = own.withObjectProperty("responses");
                answers.remove(answers.propertyStream()
                        .map(Map.Entry::getKey)
                        .filter(status -> !status.startsWith("2"))
                        .toList());
                merged.withObjectProperty("paths").withObjectProperty(path).set(method, own);
                addReferred(document.getKey(), own);
                return;
            }
        }
        throw new AssertionError("No service describes " + line);
    }

    /** What is called like one of them and isn't text is a property of that name. */
    private static void leaveOutWords(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(WORDS.stream()
                    .filter(word -> object.path(word).isString() || (word.equals("example") && object.has(word)))
                    .toList());
        }
        node.forEach(PageContract::leaveOutWords);
    }

    /** Of schemas that services call the same, each service's own one is meant. */
    private void addReferred(String service, JsonNode from) {
        Set<String> seen = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (ObjectNode reference : references(open.pop())) {
                String[] place = reference
                        .path("$ref")
                        .asString()
                        .substring(REFERENCE.length())
                        .split("/", 2);
                String name = service + "." + place[1];
                reference.put("$ref", REFERENCE + place[0] + "/" + name);
                if (seen.add(place[0] + name)) {
                    JsonNode target = Objects.requireNonNull(documents.get(service))
                            .path("components")
                            .path(place[0])
                            .path(place[1])
                            .deepCopy();
                    merged.withObjectProperty("components")
                            .withObjectProperty(place[0])
                            .set(name, target);
                    open.add(target);
                }
            }
        }
    }

    private static List<ObjectNode> references(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        for (JsonNode holder : node.findParents("$ref")) {
            if (holder instanceof ObjectNode object && object.path("$ref").isString()) {
                found.add(object);
            }
        }
        return found;
    }
}
