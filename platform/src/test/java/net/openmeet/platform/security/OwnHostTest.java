package net.openmeet.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import net.openmeet.platform.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OwnHostTest {

    private final OwnHost host = new OwnHost(URI.create("https://Demo.example:8443"), "community-service");

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, localhost",
        "127.0.0.1:8104, 127.0.0.1",
        "[::1]:8080, [::1]",
        "demo.example, demo.example",
        "DEMO.example:8443, demo.EXAMPLE",
        "community-service:8104, demo.example"
    })
    void passesOverItsOwnNames(String received, String forwarded) {
        assertThatCode(() -> host.require(request(received, forwarded))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example:8080, evil.example",
        "evil.example:8104, localhost",
        "localhost:8104, evil.example",
        "localhost.evil.example, localhost",
        "demo.example.evil.example, demo.example",
        "127.0.0.1.evil.example, localhost",
        "localhost:8080@evil.example, localhost",
        "192.0.2.1:8080, 192.0.2.1"
    })
    void refusesAnyOther(String received, String forwarded) {
        assertThatThrownBy(() -> host.require(request(received, forwarded)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("foreign-host");
    }

    private static MockHttpServletRequest request(String received, String forwarded) {
        var request = new MockHttpServletRequest("POST", "/demo/tokens/alice") {
            @Override
            public String getServerName() {
                return forwarded;
            }
        };
        request.addHeader("Host", received);
        return request;
    }
}
