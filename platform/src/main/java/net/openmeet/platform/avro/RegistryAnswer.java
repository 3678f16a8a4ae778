package net.openmeet.platform.avro;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the registry said: an HTTP status and a body that should be JSON. */
record RegistryAnswer(String request, int status, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int EXCERPT = 500;

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isNotFound() {
        return status == 404;
    }

    /** Of a schema that breaks the subject's compatibility rule. */
    boolean isConflict() {
        return status == 409;
    }

    boolean isTemporary() {
        return status / 100 == 5 || status == 408 || status == 429;
    }

    JsonNode json() {
        if (!isSuccess()) {
            throw refusal();
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new IllegalStateException("The schema registry answered " + request + " without JSON", e);
        }
    }

    IllegalStateException refusal() {
        return new IllegalStateException(
                "The schema registry answered " + request + " with " + status + ": " + excerpt());
    }

    String excerpt() {
        return body.length() <= EXCERPT ? body : body.substring(0, EXCERPT) + "…";
    }
}
