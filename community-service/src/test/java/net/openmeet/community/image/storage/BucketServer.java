package net.openmeet.community.image.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** As much of S3 as images need (Amazon's API of 2006-03-01, addressed by path): objects that are put, got and deleted. Believes whoever asks. */
final class BucketServer implements AutoCloseable {

    private static final byte[] NO_SUCH_KEY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>""".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final Map<String, String> lastHeaders = new ConcurrentHashMap<>();
    private final HttpServer server;

    BucketServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    String lastHeader(String name) {
        return Objects.requireNonNull(lastHeaders.get(name), name);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestURI().getPath();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.equals("Authorization") || name.equals("Content-type")) {
                lastHeaders.put(name.replace("type", "Type"), values.getFirst());
            }
        });
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, exchange.getRequestBody().readAllBytes());
                send(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(key);
                send(exchange, 204, new byte[0]);
            }
            default -> {
                byte[] object = objects.get(key);
                send(exchange, object == null ? 404 : 200, object == null ? NO_SUCH_KEY : object);
            }
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
