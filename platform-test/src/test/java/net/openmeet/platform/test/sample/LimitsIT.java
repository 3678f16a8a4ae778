package net.openmeet.platform.test.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest(service = "sample-service")
class LimitsIT {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Api api;
    private final int port;

    LimitsIT(Api api, @LocalServerPort int port) {
        this.api = api;
        this.port = port;
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        ApiResponse answer = api.send("POST", "/probe/text", "text/calendar", "a".repeat(MEBIBYTE + 1));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
    }

    @Test
    void takesABodyOfTheLimit() {
        ApiResponse answer = api.send("POST", "/probe/text", "text/calendar", "a".repeat(MEBIBYTE));

        assertThat(answer.at("/length").asInt()).isEqualTo(MEBIBYTE);
    }

    @Test
    void refusesABodyThatGoesOnAndOn() throws IOException {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";

        String answer = raw("""
                POST /probe/text HTTP/1.1
                Host: localhost
                Content-Type: text/calendar
                Transfer-Encoding: chunked

                """.replace("\n", "\r\n") + chunk.repeat(17) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"body-too-large\"");
    }

    @Test
    void answersAClientThatSendsAllOfItBeforeItReads() throws IOException {
        int length = 20 * MEBIBYTE;

        String answer = raw("""
                POST /probe/text HTTP/1.1
                Host: localhost
                Content-Type: text/calendar
                Content-Length: %d

                """.formatted(length).replace("\n", "\r\n") + "a".repeat(length));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"body-too-large\"");
    }

    @Test
    void refusesJsonThatIsTooDeep() {
        ApiResponse answer = api.post("/probe", "{\"tags\": " + "[".repeat(100) + "]".repeat(100) + "}");

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.code()).isIn("malformed-json", "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /a\\b|c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /probe HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET /probe HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /probe HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\nConnection: close\r\n\r\n",
            })
    void answersAMalformedRequestWithAProblem(String request) throws IOException {
        String answer = raw(request);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"malformed-request\"");
        assertThat(answer).doesNotContain("<html", "tomcat", "Tomcat", "apache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /probe/number?value=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /probe/number?value=1% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST /probe/text HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/calendar\r\nConnection: close\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\nno-size\r\nabc\r\n0\r\n\r\n",
                "POST /probe/text HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/calendar\r\nConnection: close\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n",
            })
    @SuppressWarnings("StringConcatToTextBlock") // Line ends are CR LF here.
    void answersABrokenQueryOrBodyWithAProblem(String request) throws IOException {
        String answer = raw(request);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"malformed-request\"");
    }

    @Test
    void answersHeadersThatAreTooLargeWithAProblem() throws IOException {
        String answer = raw("GET /probe HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
