package net.openmeet.gateway.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps cookies as a browser does that found the gateway at its public URL; secure ones, too. Follows no redirect. */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private URI gateway;

    public Browser(URI gateway) {
        this.gateway = gateway;
    }

    /** Goes on at another instance. */
    public Browser at(URI another) {
        this.gateway = another;
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** The value of a cookie; null if it has none of that name. */
    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    public Browser keep(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Another one that somebody has given all cookies of this one. */
    public Browser copied() {
        var copy = new Browser(gateway);
        copy.cookies.putAll(cookies);
        return copy;
    }

    public HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::take);
            return answer;
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private void take(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        int end = pair.indexOf('=');
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(pair.substring(0, end));
        } else {
            cookies.put(pair.substring(0, end), pair.substring(end + 1));
        }
    }
}
