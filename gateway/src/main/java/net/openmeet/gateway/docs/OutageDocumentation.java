package net.openmeet.gateway.docs;

import tools.jackson.databind.node.ObjectNode;

/** Writes to every operation what is answered while its service doesn't. */
final class OutageDocumentation {

    private static final String UNAVAILABLE = "ServiceUnavailable";
    private static final String SILENT = "ServiceSilent";

    private OutageDocumentation() {}

    static void describe(ObjectNode document) {
        ObjectNode responses = document.withObjectProperty("components").withObjectProperty("responses");
        ObjectNode unavailable = responses.putObject(UNAVAILABLE);
        unavailable.put(
                "description",
                "The service that answers this can't be reached (`service-unavailable`) or has too much to do (`service-busy`); `service`"
                        + " of the problem says which one it is. Nothing was done.");
        unavailable
                .putObject("headers")
                .putObject("Retry-After")
                .put("description", "How many seconds to wait.")
                .putObject("schema")
                .put("type", "integer");
        problem(unavailable);
        ObjectNode silent = responses.putObject(SILENT);
        silent.put(
                "description",
                "The service that answers this took too long (`service-timeout`); whether it did what was asked is not known.");
        problem(silent);
        for (ObjectNode operation : Operations.of(document)) {
            refer(operation, "503", UNAVAILABLE);
            refer(operation, "504", SILENT);
        }
    }

    /** Where a service says that of itself, it knows better why. */
    private static void refer(ObjectNode operation, String status, String response) {
        ObjectNode responses = operation.withObjectProperty("responses");
        if (!responses.has(status)) {
            responses.putObject(status).put("$ref", "#/components/responses/" + response);
        }
    }

    private static void problem(ObjectNode response) {
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }
}
