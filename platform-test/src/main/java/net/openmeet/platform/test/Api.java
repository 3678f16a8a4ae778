package net.openmeet.platform.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client of a service's HTTP API. Immutable: {@link #as} and {@link #with} return another one.
 *
 * <p>{@code api.as(ALICE).post("/api/series", json)} sends JSON; bodies are text.
 */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Supplier<URI> base;
    private final List<String> headers;

    private Api(Supplier<URI> base, List<String> headers) {
        this.base = base;
        this.headers = List.copyOf(headers);
    }

    /** A client of whatever answers at this URL. */
    public static Api at(URI base) {
        return new Api(() -> base, List.of());
    }

    static Api of(IntSupplier port) {
        return new Api(() -> URI.create("http://127.0.0.1:" + port.getAsInt()), List.of());
    }

    /** Sends a token of this account. */
    public Api as(UUID accountId) {
        return with("Authorization", "Bearer " + Tokens.bearer(accountId));
    }

    /** Sends one more header. */
    public Api with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new Api(base, more);
    }

    public ApiResponse get(String path) {
        return send("GET", path, null, null);
    }

    public ApiResponse post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    public ApiResponse put(String path, String json) {
        return send("PUT", path, "application/json", json);
    }

    /** PUT without a body. */
    public ApiResponse put(String path) {
        return send("PUT", path, null, null);
    }

    /** A JSON merge patch. */
    public ApiResponse patch(String path, String json) {
        return send("PATCH", path, "application/merge-patch+json", json);
    }

    public ApiResponse delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** A file as the body. */
    public ApiResponse post(String path, String contentType, byte[] file) {
        return sendBody("POST", path, contentType, HttpRequest.BodyPublishers.ofByteArray(file));
    }

    /** The bytes of an answer that has to be good. */
    public byte[] download(String path) {
        HttpResponse<byte[]> response = answer(
                request("GET", path, null, HttpRequest.BodyPublishers.noBody()),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError("Expected 200, got " + response);
        }
        return response.body();
    }

    /** The lines of an answer that has to be good, as they come; closing them hangs up. */
    public Stream<String> lines(String path) {
        HttpResponse<Stream<String>> response = answer(
                request("GET", path, null, HttpRequest.BodyPublishers.noBody()), HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new AssertionError("Expected 200, got " + response);
        }
        return response.body();
    }

    /**
     * Any request.
     *
     * @param path with its query, encoded
     * @param contentType null to send none
     * @param body null to send none
     */
    public ApiResponse send(String method, String path, @Nullable String contentType, @Nullable String body) {
        return sendBody(
                method,
                path,
                contentType,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    }

    private ApiResponse sendBody(
            String method, String path, @Nullable String contentType, HttpRequest.BodyPublisher body) {
        return new ApiResponse(answer(request(method, path, contentType, body), HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest request(
            String method, String path, @Nullable String contentType, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base.get() + path))
                .timeout(PATIENCE)
                .method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return request.build();
    }

    private static <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException e) {
            throw new AssertionError(request + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted in " + request, e);
        }
    }
}
