package net.openmeet.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as it arrived at a {@link Peer}. */
public record ReceivedRequest(String method, URI uri, Map<String, List<String>> headers, String body) {

    static ReceivedRequest of(HttpExchange exchange) throws IOException {
        return new ReceivedRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** All values of a header, joined by commas; null when it is missing. */
    public @Nullable String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> String.join(",", header.getValue()))
                .findFirst()
                .orElse(null);
    }
}
