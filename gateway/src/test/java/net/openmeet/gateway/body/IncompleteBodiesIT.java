package net.openmeet.gateway.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IncompleteBodiesIT {

    private static final String HEAD = "POST /api/series HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer series = gateway.peer(Service.SERIES);

    @BeforeEach
    void nobodyHasAsked() {
        series.forget();
    }

    /** More than the gateway has connections to a service. */
    @Test
    void keepNobodyElseFromTheService() throws IOException {
        List<Socket> dawdlers = new ArrayList<>();
        try {
            for (int number = 0; number < 90; number++) {
                Socket dawdler = connect();
                dawdlers.add(dawdler);
                write(dawdler, HEAD + "Content-Length: 100\r\n\r\na");
            }

            gateway.api().as(People.ALICE).post("/api/series", "{}").expect(200);
            assertThat(series.last().body()).isEqualTo("{}");
        } finally {
            for (Socket dawdler : dawdlers) {
                dawdler.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\nabc\r\n0\r\n\r\n",
                "-1\r\nabc\r\n",
                "3\r\nabcdef\r\n0\r\n\r\n",
                "3;\u0000\r\nabc\r\n0\r\n\r\n"
            })
    void areRefusedWhenTheirChunksAreBroken(String body) throws IOException {
        try (Socket socket = connect()) {
            write(socket, HEAD + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + body);

            assertThat(answer(socket)).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        }
        assertThat(series.wasAsked()).isFalse();
    }

    @Test
    void reachNoServiceAndNoLogWhenTheyEndEarly(CapturedOutput log) throws IOException {
        try (Socket socket = connect()) {
            write(socket, HEAD + "Content-Length: 100\r\nConnection: close\r\n\r\nabc");
            socket.shutdownOutput();

            assertThat(answer(socket)).startsWith("HTTP/1.1 400 ").contains("\"malformed-request\"");
        }
        assertThat(series.wasAsked()).isFalse();
        assertThat(log).doesNotContain("Internal error", "Exception");
    }

    /** Tomcat would read on until it has all of it, and wait ten seconds for each byte. */
    @Test
    @Timeout(60)
    void loseTheirConnectionSoonAfterTheyWereRefused() throws IOException {
        try (Socket socket = connect()) {
            write(socket, "POST /api/series HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\na");

            assertThat(untilHungUp(socket)).startsWith("HTTP/1.1 401 ");
        }
    }

    /** Sends a byte for each that it hears, and goes on with that. */
    private static String untilHungUp(Socket socket) throws IOException {
        var heard = new StringBuilder();
        try {
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                heard.append((char) next);
                write(socket, "a");
            }
        } catch (SocketException _) {
            // The same.
        }
        return heard.toString();
    }

    @Test
    void areTakenFromMembersAloneWhenTheyAreLarge() {
        String large = "a".repeat(64 * 1024 + 1);

        assertThat(gateway.api()
                        .send("POST", "/api/series", "text/plain", large)
                        .expect(401)
                        .code())
                .isEqualTo("sign-in-required");
        assertThat(series.wasAsked()).isFalse();
    }

    @Test
    void areRefusedWhileThereIsNoRoomForThem() {
        Api small = Api.at(RunningGateway.uri(gateway.another("--openmeet.gateway.bodies.in-memory=1KB")));

        assertThat(small.post("/api/series", "a".repeat(2_000)).expect(503).code())
                .isEqualTo("busy");
        assertThat(series.wasAsked()).isFalse();
        // What was refused left its room.
        small.post("/api/series", "a".repeat(900)).expect(200);
        small.post("/api/series", "a".repeat(900)).expect(200);
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.uri().getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
