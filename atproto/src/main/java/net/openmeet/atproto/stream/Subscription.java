package net.openmeet.atproto.stream;

import java.io.IOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;

/**
 * The event stream of a server. A slow consumer isn't sent more than it has asked for: what waits, waits at the sender, who ends the stream ({@code ConsumerTooSlow}) when that
 * becomes too much. Nothing here connects again: who keeps the cursor does.
 */
public final class Subscription implements AutoCloseable {

    private static final String METHOD = "/xrpc/com.atproto.sync.subscribeRepos";
    private static final Duration OPENED_WITHIN = Duration.ofSeconds(15);

    private static final Duration BEAT = Duration.ofSeconds(20);

    private final WebSocket socket;
    private final FrameAssembly assembly;

    private Subscription(WebSocket socket, FrameAssembly assembly) {
        this.socket = socket;
        this.assembly = assembly;
    }

    /**
     * Opens the stream.
     *
     * @param cursor the last frame that was taken; without, it begins with what happens now
     * @throws IOException where the server can't be reached, or says no
     */
    public static Subscription open(OpenClient client, OpenUrl server, OptionalLong cursor, FrameConsumer consumer)
            throws IOException {
        return open(client, server, cursor, consumer, BEAT);
    }

    static Subscription open(
            OpenClient client, OpenUrl server, OptionalLong cursor, FrameConsumer consumer, Duration beat)
            throws IOException {
        var assembly = new FrameAssembly(consumer, beat);
        String query = cursor.isPresent() ? "?cursor=" + cursor.getAsLong() : "";
        String url = server.at(METHOD + query).toString().replaceFirst("^http", "ws");
        CompletableFuture<WebSocket> opening = client.webSocket().buildAsync(URI.create(url), assembly);
        try {
            return new Subscription(opening.get(OPENED_WITHIN.toMillis(), TimeUnit.MILLISECONDS), assembly);
        } catch (TimeoutException | ExecutionException failed) {
            opening.cancel(true);
            throw new IOException("No stream of " + server, failed);
        } catch (InterruptedException interrupted) {
            opening.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", interrupted);
        }
    }

    /** Ends it. Its consumer is told nothing any more, but may still be at its last frame. */
    @Override
    public void close() {
        assembly.forget();
        socket.abort();
    }
}
