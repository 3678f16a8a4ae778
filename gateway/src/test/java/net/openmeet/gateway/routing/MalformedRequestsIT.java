package net.openmeet.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedRequestsIT {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer series = gateway.peer(Service.SERIES);

    /** By hand, because HTTP clients send none of these. What the gateway takes, the service gets as it was sent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?=x",
                "?%ff=1",
                "?a=%ff",
                "?a=%zz",
                "?%",
                "?&&&",
                "?a=%c0%af",
                "?a=%ed%a0%80",
                "?=",
                "?a=b=c",
                "?%00=1",
                "?[a]=1"
            })
    void areAnsweredWhateverTheQueryIs(String query) throws IOException {
        series.forget();

        String answer = send("GET /api/series" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        if (answer.startsWith("HTTP/1.1 200 ")) {
            assertThat("?" + series.last().uri().getRawQuery()).isEqualTo(query);
        } else {
            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*",
                "text/*",
                "nonsense",
                "text/plain; charset=nothing",
                "text/plain; charset=\u0001",
                ";",
                "a/b;c",
                "''"
            })
    void areAnsweredWhateverTheirContentTypeIs(String type) throws IOException {
        String answer = send("POST /api/series HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + type + "\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(answer)
                .matches(text -> text.startsWith("HTTP/1.1 200 ")
                        || text.startsWith("HTTP/1.1 415 ")
                        || text.startsWith("HTTP/1.1 400 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api%c0%afseries",
                "/api%e0%80%afseries",
                "/api/series/%f0%80%80%af",
                "/api/series/%c0%af",
                "/api/series/%c0%ae%c0%ae/x",
                "/api/series/%ff",
                "/api/series/%ed%a0%80"
            })
    void areRefusedWhenAPathIsNoUtf8(String path) throws IOException {
        series.forget();

        assertThat(send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json");
        assertThat(series.wasAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPFIND", "LINK", "NOSUCH"})
    void goOnWithMethodsThatTheServiceKnowsBetter(String method) throws IOException {
        series.on("/api/series/strange", 405, "{}");

        assertThat(send(method + " /api/series/strange HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void areToldTheMethodsThatTheServiceKnows() throws IOException {
        series.on("/api/series/options", exchange -> {
            exchange.getResponseHeaders().set("Allow", "GET,HEAD,OPTIONS");
            Peer.answer(exchange, 200, "");
        });

        assertThat(send("OPTIONS /api/series/options HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .contains("Allow: GET,HEAD,OPTIONS");
    }

    private String send(String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), gateway.uri().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
