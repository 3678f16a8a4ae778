package net.openmeet.atproto.stream;

import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.openmeet.atproto.InvalidAtprotoException;
import org.jspecify.annotations.Nullable;

/**
 * Puts frames together, which may come in pieces, and hands them on one at a time. Asks the sender now and then whether it is there: one that is gone without a word would be waited for for ever, and the JDK's client loses the end
 * of a connection that comes while a frame is taken.
 */
final class FrameAssembly implements WebSocket.Listener {

    private static final int SILENT_BEATS = 3;

    private final FrameConsumer consumer;
    private final Duration beat;
    private final Executor later;
    private final AtomicBoolean over = new AtomicBoolean();
    private ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    private volatile boolean busy;
    private volatile long heard = System.nanoTime();

    FrameAssembly(FrameConsumer consumer, Duration beat) {
        this.consumer = consumer;
        this.beat = beat;
        this.later = CompletableFuture.delayedExecutor(beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpen(WebSocket socket) {
        heard = System.nanoTime();
        later.execute(() -> beat(socket));
        socket.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
        if (pieces.size() + data.remaining() > Frames.LARGEST) {
            socket.abort();
            end("A frame of more than " + Frames.LARGEST + " bytes");
            return null;
        }
        byte[] piece = new byte[data.remaining()];
        data.get(piece);
        pieces.writeBytes(piece);
        if (last) {
            byte[] frame = pieces.toByteArray();
            pieces = new ByteArrayOutputStream();
            take(frame);
        }
        heard = System.nanoTime();
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        socket.abort();
        end("Text where frames have to be");
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        heard = System.nanoTime();
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        end(status + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        end(String.valueOf(error.getMessage()));
    }

    /** No end is told where we ended it. */
    void forget() {
        over.set(true);
    }

    private void take(byte[] frame) {
        busy = true;
        try {
            hand(frame);
        } finally {
            heard = System.nanoTime();
            busy = false;
        }
    }

    private void hand(byte[] frame) {
        Frame read;
        try {
            read = Frames.read(frame);
        } catch (InvalidAtprotoException reason) {
            consumer.refused(reason);
            return;
        }
        consumer.frame(read);
    }

    /** While a frame is taken nothing is heard, whoever is there. */
    private void beat(WebSocket socket) {
        if (over.get()) {
            return;
        }
        if (!busy && System.nanoTime() - heard > SILENT_BEATS * beat.toNanos()) {
            socket.abort();
            end("Nothing is heard of the sender");
            return;
        }
        CompletableFuture<WebSocket> unused = socket.sendPing(ByteBuffer.allocate(0))
                .whenComplete((sent, failure) -> {
                    if (failure != null) {
                        socket.abort();
                        end("The sender is gone");
                    }
                });
        later.execute(() -> beat(socket));
    }

    private void end(String why) {
        if (over.compareAndSet(false, true)) {
            consumer.ended(why);
        }
    }
}
