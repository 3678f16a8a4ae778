package net.openmeet.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttackingTheEdgeIT {

    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer series = gateway.peer(Service.SERIES);

    @BeforeEach
    void nobodyHasAsked() {
        series.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/series/../../actuator/prometheus",
                "/api/series/%2e%2e/%2e%2e/actuator/prometheus",
                "/api/series/..;/..;/actuator/prometheus",
                "/api/series/..%2f..%2factuator",
                "/api/series/..%252factuator",
                "/api/series\\..\\actuator",
                "/api/series//actuator",
                "/api/series;a=b",
                "/api/series/%00",
                "/api/series/%0d%0aX-Injected:1",
                "/api/series/?q=%0d%0aX-Injected:1",
                "http://evil.example\\@127.0.0.1/api/series",
                "/api/series/\u00e9"
            })
    void leadsToNoServiceByAStrangePath(String path) throws IOException {
        assertRefused("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 0x5\r\n",
                "Transfer-Encoding: identity, chunked, identity\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Transfer-Encoding: gzip\r\n",
                "Host: two.example\r\n",
                "X\u0000-A: 1\r\n",
                ": nameless\r\n"
            })
    void leadsToNoServiceByAHeaderThatTwoServersWouldReadDifferently(String header) throws IOException {
        assertRefused("POST /api/series HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n12345");
    }

    @Test
    void makesOneRequestOfOneThatTellsItsLengthTwice() throws IOException {
        String smuggled = "GET /api/series/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

        String answer = send("POST /api/series/outer HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 6\r\n" + CHUNKED + "\r\n0\r\n\r\n" + smuggled);

        assertThat(answer.split("HTTP/1.1 ", -1)).hasSizeLessThanOrEqualTo(2);
        assertThat(!series.wasAsked() || series.last().uri().getPath().equals("/api/series/outer"))
                .isTrue();
    }

    @Test
    void admitsNoOtherSite() {
        Api evil = gateway.api().with("Origin", "https://evil.example");

        ApiResponse asked =
                evil.with("Access-Control-Request-Method", "POST").send("OPTIONS", "/api/series", null, null);
        assertThat(asked.status()).isIn(403, 404);
        assertThat(asked.hasHeader("Access-Control-Allow-Origin")).isFalse();
        assertThat(series.wasAsked()).isFalse();

        assertThat(evil.get("/api/series").expect(200).hasHeader("Access-Control-Allow-Origin"))
                .isFalse();
    }

    private void assertRefused(String request) throws IOException {
        assertThat(send(request))
                .matches(answer -> answer.startsWith("HTTP/1.1 400 ")
                        || answer.startsWith("HTTP/1.1 501 ")
                        || answer.startsWith("HTTP/1.1 404 "));
        assertThat(series.wasAsked()).isFalse();
    }

    private String send(String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), gateway.uri().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
