package net.openmeet.atproto.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GoingThroughTheGateTest {

    private static final InetAddress OPEN = InetAddress.ofLiteral("8.8.8.8");
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void leadsToWhatWasLookedAt() throws IOException {
        try (var server = new ServerSocket(0, 1, LOOPBACK);
                Gate gate = Gate.open(new Ways(host -> List.of(LOOPBACK), address -> true, server.getLocalPort()));
                Socket client =
                        new Socket(gate.address().getAddress(), gate.address().getPort())) {
            client.getOutputStream().write(connect("pds.somebody.net:443"));
            try (Socket accepted = server.accept()) {
                accepted.getOutputStream().write("hello".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("\r\n\r\nhello");
        }
    }

    @Test
    void leadsToNoClosedAddressWhateverTheNameIs() throws IOException {
        assertThat(answer(host -> List.of(LOOPBACK), "pds.somebody.net:443")).startsWith("HTTP/1.1 403 ");
        assertThat(answer(host -> List.of(OPEN, LOOPBACK), "pds.somebody.net:443"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(answer(host -> List.of(), "pds.somebody.net:443")).startsWith("HTTP/1.1 403 ");
        assertThat(answer(
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        "pds.somebody.net:443"))
                .startsWith("HTTP/1.1 403 ");
    }

    @Test
    void looksUpNoNameThatMayNotBeAsked() {
        Names never = host -> {
            throw new AssertionError("Looked up " + host);
        };
        assertThat(Stream.of(
                        "localhost:443",
                        "127.0.0.1:443",
                        "[::1]:443",
                        "2130706433:443",
                        "pds.internal:443",
                        "pds.somebody.net:22",
                        "pds.somebody.net",
                        ""))
                .allSatisfy(target -> assertThat(answer(never, target)).startsWith("HTTP/1.1 403 "));
    }

    @Test
    void isTheOnlyWayOutOfAClient() throws IOException {
        AtomicInteger looks = new AtomicInteger();
        Names turning = host -> List.of(looks.incrementAndGet() == 1 ? LOOPBACK : OPEN);
        try (OpenClient client = OpenClient.open(Reach.PUBLIC, turning)) {
            OpenUrl url = OpenUrl.parse("https://pds.somebody.net/", Reach.PUBLIC);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> client.get(url, "application/json", 1_000, Duration.ofSeconds(10)));
        }
        assertThat(looks).hasValue(1);
    }

    private static String answer(Names names, String target) throws IOException {
        try (Gate gate = Gate.open(Ways.open(names));
                Socket client =
                        new Socket(gate.address().getAddress(), gate.address().getPort())) {
            client.getOutputStream().write(connect(target));
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static byte[] connect(String target) {
        return ("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
