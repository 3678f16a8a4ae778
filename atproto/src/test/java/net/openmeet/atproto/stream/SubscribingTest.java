package net.openmeet.atproto.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.network.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SubscribingTest {

    private static final Duration BEAT = Duration.ofMillis(300);

    private final StreamServer server = new StreamServer();
    private final OpenClient client = OpenClient.open(Reach.THIS_MACHINE);
    private final Told told = new Told();

    SubscribingTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void takesFramesInTheirOrderAlsoInPieces() throws Exception {
        try (StreamServer.Connection connection = opened(OptionalLong.of(7))) {
            assertThat(connection.request()).isEqualTo("GET /xrpc/com.atproto.sync.subscribeRepos?cursor=7 HTTP/1.1");
            byte[] one = info("one");
            connection.whole(one);
            byte[] two = info("two");
            connection.begin(Arrays.copyOf(two, 5));
            connection.goOn(Arrays.copyOfRange(two, 5, 6));
            connection.end(Arrays.copyOfRange(two, 6, two.length));
            connection.whole(info("three"));
            assertThat(told.next()).isEqualTo("one");
            assertThat(told.next()).isEqualTo("two");
            assertThat(told.next()).isEqualTo("three");
        }
    }

    @Test
    void noticesThatTheSenderIsGoneWithoutAWord() throws Exception {
        try (StreamServer.Connection connection = opened(OptionalLong.empty())) {
            connection.whole(info("one"));
        }
        assertThat(told.next()).isEqualTo("one");
        assertThat(told.next()).startsWith("ended");
    }

    @Test
    void noticesThatTheSenderIsSilentForGood() throws Exception {
        try (StreamServer.Connection connection = opened(OptionalLong.empty())) {
            connection.whole(info("one"));
            assertThat(told.next()).isEqualTo("one");
            assertThat(told.next()).isEqualTo("ended Nothing is heard of the sender");
        }
    }

    @Test
    void goesOnAfterAFrameThatIsNone() throws Exception {
        try (StreamServer.Connection connection = opened(OptionalLong.empty())) {
            assertThat(connection.request()).isEqualTo("GET /xrpc/com.atproto.sync.subscribeRepos HTTP/1.1");
            connection.whole(new byte[] {1, 2, 3});
            connection.whole(info("one"));
            assertThat(told.next()).isEqualTo("refused");
            assertThat(told.next()).isEqualTo("one");
        }
    }

    @Test
    void isToldWhyItEnds() throws Exception {
        try (StreamServer.Connection connection = opened(OptionalLong.of(99))) {
            connection.whole(FrameWriter.error("FutureCursor"));
            connection.bye(1008, "FutureCursor");
            assertThat(told.next()).isEqualTo("error FutureCursor");
            assertThat(told.next()).isEqualTo("ended 1008 FutureCursor");
        }
    }

    @Test
    void endsItWhereAFrameIsTooLarge() throws Exception {
        try (StreamServer.Connection connection = opened(OptionalLong.empty())) {
            byte[] piece = new byte[1_000_000];
            connection.begin(piece);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
                for (int i = 0; i < 1_000; i++) {
                    connection.goOn(piece);
                }
            });
            assertThat(told.next()).isEqualTo("ended A frame of more than 5000000 bytes");
        }
    }

    private StreamServer.Connection opened(OptionalLong cursor) throws Exception {
        OpenUrl url = OpenUrl.parse("http://127.0.0.1:" + server.port(), Reach.THIS_MACHINE);
        CompletableFuture<StreamServer.Connection> accepted = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                accepted.complete(server.accept());
            } catch (IOException failure) {
                accepted.completeExceptionally(failure);
            }
        });
        Subscription.open(client, url, cursor, told, BEAT);
        return accepted.get(10, TimeUnit.SECONDS);
    }

    private static byte[] info(String name) {
        return FrameWriter.frame("#info", Map.of("name", new Data.Text(name)));
    }

    private static final class Told implements FrameConsumer {

        private final BlockingQueue<String> all = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return String.valueOf(all.poll(10, TimeUnit.SECONDS));
        }

        @Override
        public void frame(Frame frame) {
            all.add(
                    switch (frame) {
                        case Frame.Info info -> info.name();
                        case Frame.StreamError error -> "error " + error.name();
                        default -> frame.toString();
                    });
        }

        @Override
        public void refused(InvalidAtprotoException reason) {
            all.add("refused");
        }

        @Override
        public void ended(String why) {
            all.add("ended " + why);
        }
    }
}
