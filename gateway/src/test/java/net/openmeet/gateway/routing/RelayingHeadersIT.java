package net.openmeet.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.openmeet.gateway.testing.ReceivedRequest;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import org.junit.jupiter.api.Test;

class RelayingHeadersIT {

    private static final String AFTER = "series/00000000-0000-7000-8000-0000000000aa/1";

    private final RunningGateway gateway = RunningGateway.shared();
    private final Api api = gateway.api();

    @Test
    void saysWhatItKnowsAndNotWhatCallersClaim() {
        api.with("X-Forwarded-For", "6.6.6.6")
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Proto", "gopher")
                .with("X-Forwarded-Prefix", "/evil")
                .with("X-Forwarded-Port", "evil")
                .with("Forwarded", "for=6.6.6.6;host=evil.example;proto=gopher")
                .with("X-Real-IP", "6.6.6.6")
                .with("X-Original-URL", "/admin")
                .get("/api/series")
                .expect(200);

        ReceivedRequest received = gateway.peer(Service.SERIES).last();
        assertThat(received.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(received.header("X-Forwarded-Host")).isEqualTo("openmeet.example");
        assertThat(received.header("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(received.headers().toString()).doesNotContain("6.6.6.6", "evil", "gopher", "/admin");
    }

    @Test
    void passesOnWhatBelongsToTheRequestButCookies() {
        String token = gateway.token(claims -> claims);

        api.with("Authorization", "Bearer " + token)
                .with("If-Match", "\"3\"")
                .with("Idempotency-Key", "k-1")
                .with("After-Version", AFTER)
                .with("Accept-Language", "de")
                .with("Cookie", "a=b")
                .get("/api/series")
                .expect(200);

        ReceivedRequest received = gateway.peer(Service.SERIES).last();
        assertThat(received.header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(received.header("If-Match")).isEqualTo("\"3\"");
        assertThat(received.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(received.header("After-Version")).isEqualTo(AFTER);
        assertThat(received.header("Accept-Language")).isEqualTo("de");
        assertThat(received.header("Cookie")).isNull();
    }

    @Test
    void continuesTheCallersTrace() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        api.with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/series")
                .expect(200);

        assertThat(gateway.peer(Service.SERIES).last().header("traceparent"))
                .matches("00-" + trace + "-[0-9a-f]{16}-0[0-3]")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void beginsATraceWhereThereIsNone() {
        api.get("/api/series").expect(200);

        assertThat(gateway.peer(Service.SERIES).last().header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
    }

    /** By hand, because HTTP clients do not let anybody set these. */
    @Test
    void dropsWhatIsMeantForThisHopOnly() throws IOException {
        URI address = RunningGateway.shared().uri();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.getOutputStream().write("""
                            GET /api/series HTTP/1.1\r
                            Host: evil.example\r
                            Connection: close, X-Secret-Hop\r
                            X-Secret-Hop: 1\r
                            Keep-Alive: timeout=5\r
                            TE: trailers\r
                            Proxy-Authorization: Basic eDp5\r
                            \r
                            """.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }

        ReceivedRequest received = gateway.peer(Service.SERIES).last();
        assertThat(received.header("X-Secret-Hop")).isNull();
        assertThat(received.header("Keep-Alive")).isNull();
        assertThat(received.header("TE")).isNull();
        assertThat(received.header("Proxy-Authorization")).isNull();
        assertThat(received.header("Host")).doesNotContain("evil");
    }
}
