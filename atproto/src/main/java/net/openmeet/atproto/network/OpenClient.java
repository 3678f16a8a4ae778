package net.openmeet.atproto.network;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks servers that strangers name: through the {@link Gate}, with a bound for size and time, and following no redirects. */
public final class OpenClient implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Reach reach;
    private final HttpClient http;
    private final @Nullable Gate gate;

    private OpenClient(Reach reach, HttpClient http, @Nullable Gate gate) {
        this.reach = reach;
        this.http = http;
        this.gate = gate;
    }

    /**
     * A client that reaches this far.
     *
     * @throws IOException where the gate gets no port of this machine
     */
    public static OpenClient open(Reach reach) throws IOException {
        return open(reach, Names.OF_THE_MACHINE);
    }

    static OpenClient open(Reach reach, Names names) throws IOException {
        HttpClient.Builder http =
                HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER);
        if (reach == Reach.THIS_MACHINE) {
            return new OpenClient(reach, http.proxy(HttpClient.Builder.NO_PROXY).build(), null);
        }
        Gate gate = Gate.open(Ways.open(names));
        return new OpenClient(
                reach, http.proxy(ProxySelector.of(gate.address())).build(), gate);
    }

    /** How far it reaches. */
    public Reach reach() {
        return reach;
    }

    /**
     * Asks for something.
     *
     * @param most bytes of the answer
     * @throws IOException where there is no answer within the time, or one that is larger
     */
    public Answer get(OpenUrl url, String accept, int most, Duration within) throws IOException {
        return send(
                HttpRequest.newBuilder(url.uri())
                        .header("Accept", accept)
                        .timeout(within)
                        .build(),
                most,
                within);
    }

    /**
     * Sends a request, whose URI is an {@link OpenUrl}'s.
     *
     * @param most bytes of the answer
     * @throws IOException where there is no answer within the time, or one that is larger
     */
    public Answer send(HttpRequest request, int most, Duration within) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
        try {
            HttpResponse<byte[]> response = answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException late) {
            throw new IOException("No whole answer within " + within, late);
        } catch (ExecutionException failed) {
            throw new IOException("No answer: " + failed.getCause(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    /** What opens a WebSocket through the same gate. */
    public WebSocket.Builder webSocket() {
        return http.newWebSocketBuilder().connectTimeout(CONNECT);
    }

    @Override
    public void close() {
        http.shutdownNow();
        if (gate != null) {
            gate.close();
        }
    }
}
