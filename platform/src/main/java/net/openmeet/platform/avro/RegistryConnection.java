package net.openmeet.platform.avro;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One HTTP exchange at a time with the registry: bounded in time and in the size of the answer. */
final class RegistryConnection implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(10);
    private static final long LARGEST_ANSWER = 4L * 1024 * 1024;
    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();

    RegistryConnection(URI base) {
        this.base = base.toString().replaceAll("/+$", "");
    }

    RegistryAnswer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    RegistryAnswer send(String method, String path, Map<String, String> body) {
        return send(method, path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private RegistryAnswer send(String method, String path, HttpRequest.BodyPublisher body) {
        String name = method + " " + path;
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(ANSWER_TIMEOUT)
                .header("Content-Type", CONTENT_TYPE)
                .header("Accept", CONTENT_TYPE + ", application/json")
                .method(method, body)
                .build();
        try {
            HttpResponse<String> response =
                    http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
            var answer = new RegistryAnswer(name, response.statusCode(), response.body());
            if (answer.isTemporary()) {
                throw new RegistryUnavailableException(
                        "The schema registry answered " + name + " with " + answer.status() + ": " + answer.excerpt());
            }
            return answer;
        } catch (IOException e) {
            throw new RegistryUnavailableException("The schema registry at " + base + " does not answer " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailableException("Interrupted while waiting for the schema registry", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
