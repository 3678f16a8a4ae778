package net.openmeet.gateway.docs;

import tools.jackson.databind.node.ObjectNode;

/** Writes to every operation that too many requests are refused. The limits are the gateway's: the services know nothing of them. */
final class LimitDocumentation {

    private static final String REFUSAL = "TooManyRequests";

    private LimitDocumentation() {}

    static void describe(ObjectNode document) {
        refusal(document.withObjectProperty("components")
                .withObjectProperty("responses")
                .putObject(REFUSAL));
        Operations.of(document)
                .forEach(operation -> operation
                        .withObjectProperty("responses")
                        .putObject("429")
                        .put("$ref", "#/components/responses/" + REFUSAL));
    }

    private static void refusal(ObjectNode response) {
        response.put(
                "description",
                "Too many requests of this member, or of this address without a token (`quota-exceeded`); or too many that are"
                        + " being answered at the same time (`too-many-at-once`).");
        ObjectNode headers = response.putObject("headers");
        header(headers, "Retry-After", "How many seconds to wait.", "integer");
        header(
                headers,
                "RateLimit-Policy",
                "On every answer: quota `q` in a window of `w` seconds, for a `member` or an `address`"
                        + " (draft-ietf-httpapi-ratelimit-headers-10).",
                "string");
        header(
                headers,
                "RateLimit",
                "On every answer: `r` requests are left, and all of them again in `t` seconds.",
                "string");
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    private static void header(ObjectNode headers, String name, String description, String type) {
        headers.putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", type);
    }
}
