package net.openmeet.gateway.docs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a service's OpenAPI document says can be done. */
final class Operations {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private Operations() {}

    static List<ObjectNode> of(ObjectNode document) {
        return document.withObjectProperty("paths")
                .valueStream()
                .flatMap(path -> path.propertyStream())
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(Map.Entry<String, JsonNode>::getValue)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }
}
