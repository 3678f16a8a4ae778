package net.openmeet.platform.work;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Somebody outside, over HTTP, who says what calls came. */
final class Peer implements AutoCloseable {

    private final HttpServer server;
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile Answering answering = Peer::ok;

    /** What the peer does with a call. */
    @FunctionalInterface
    interface Answering {
        void answer(HttpExchange call) throws IOException;
    }

    Peer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", call -> {
            keys.add(String.valueOf(call.getRequestHeaders().getFirst("Idempotency-Key")));
            answering.answer(call);
        });
        server.start();
    }

    static void ok(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, -1);
        call.close();
    }

    static void busy(HttpExchange call) throws IOException {
        call.sendResponseHeaders(503, -1);
        call.close();
    }

    static void hangUp(HttpExchange call) {
        call.close();
    }

    void answer(Answering answering) {
        this.answering = answering;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** The idempotency keys of all calls so far; "null" where there was none. */
    List<String> keys() {
        return keys;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
