package net.openmeet.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands for a service on the other side of the network: a real HTTP server that says who it is and what it was asked. */
public final class Peer {

    private final String name;
    private final HttpServer server;
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final Map<String, Reader> readers = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable ReceivedRequest> last = new AtomicReference<>();

    private Peer(String name, HttpServer server) {
        this.name = name;
        this.server = server;
    }

    public static Peer start(String name) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var peer = new Peer(name, server);
            server.createContext("/", peer::handle);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return peer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers this path in another way than by saying who it is. */
    public Peer on(String path, HttpHandler handler) {
        handlers.put(path, handler);
        return this;
    }

    /** The same by what was sent, which is read already. */
    public Peer reading(String path, Reader reader) {
        readers.put(path, reader);
        return this;
    }

    /** Answers a request by what is in it. */
    public interface Reader {
        void handle(ReceivedRequest request, HttpExchange exchange) throws IOException;
    }

    /** The same, with fixed JSON. */
    public Peer on(String path, int status, String json) {
        return on(path, exchange -> answer(exchange, status, json));
    }

    /** What it was asked last. */
    public ReceivedRequest last() {
        ReceivedRequest request = last.get();
        if (request == null) {
            throw new AssertionError(name + " was not asked");
        }
        return request;
    }

    /** Whether it has been asked since the last time that it was told to forget. */
    public boolean wasAsked() {
        return last.get() != null;
    }

    public void forget() {
        last.set(null);
    }

    public void stop() {
        server.stop(0);
    }

    public static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        ReceivedRequest request = ReceivedRequest.of(exchange);
        last.set(request);
        Reader reader = readers.get(exchange.getRequestURI().getPath());
        if (reader != null) {
            reader.handle(request, exchange);
            return;
        }
        HttpHandler handler = handlers.get(exchange.getRequestURI().getPath());
        if (handler == null) {
            answer(exchange, 200, "{\"service\": \"" + name + "\"}");
        } else {
            handler.handle(exchange);
        }
    }
}
