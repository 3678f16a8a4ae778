package net.openmeet.platform.test;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of a service. */
public final class ApiResponse {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpResponse<String> response;

    ApiResponse(HttpResponse<String> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** The body read as JSON. */
    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** The value at a JSON pointer; a missing node when there is none. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    /** The text at a JSON pointer; empty when there is none. */
    public String text(String pointer) {
        return at(pointer).asString("");
    }

    /** The {@code code} of a problem. */
    public String code() {
        return text("/code");
    }

    /** The pointers (or parameters) that a problem names, in its order. */
    public List<String> faults() {
        return at("/errors")
                .valueStream()
                .map(error ->
                        error.path("pointer").asString(error.path("parameter").asString("")))
                .toList();
    }

    /** A header's first value. */
    public String header(String name) {
        return response.headers()
                .firstValue(name)
                .orElseThrow(() -> new AssertionError("No header " + name + " in " + this));
    }

    public boolean hasHeader(String name) {
        return response.headers().firstValue(name).isPresent();
    }

    /** The names of all headers, in lower case. */
    public Set<String> headerNames() {
        return new TreeSet<>(response.headers().map().keySet());
    }

    /** This, if it has the status; so that a test that prepares something fails where it fails. */
    public ApiResponse expect(int status) {
        if (status() != status) {
            throw new AssertionError("Expected " + status + ", got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " → " + status() + " " + body();
    }
}
