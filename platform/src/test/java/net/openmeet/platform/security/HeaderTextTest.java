package net.openmeet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

class HeaderTextTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final HttpServletRequest firewalled = new StrictHttpFirewall().getFirewalledRequest(request);

    @Test
    void isInValuesWhatSpringsFirewallTakes() {
        List<String> others = texts().filter(text -> HeaderText.isValue(text) != isTaken("X-Any", text))
                .toList();

        assertThat(others).isEmpty();
    }

    @Test
    void isInNamesWhatSpringsFirewallTakes() {
        List<String> others = texts().filter(text -> HeaderText.isName(text) != isTaken(text, "any"))
                .toList();

        assertThat(others).isEmpty();
    }

    /** Each character of the basic plane, lone surrogates too, and some beyond it. */
    private static Stream<String> texts() {
        return IntStream.concat(IntStream.rangeClosed(0, 0xFFFF), IntStream.of(0x1F600, 0xE0001, 0x10FFFF))
                .mapToObj(character -> "a" + Character.toString(character) + "z");
    }

    private boolean isTaken(String name, String value) {
        request.addHeader(name, value);
        try {
            return value.equals(firewalled.getHeader(name));
        } catch (RequestRejectedException refused) {
            return false;
        } finally {
            request.removeHeader(name);
        }
    }
}
