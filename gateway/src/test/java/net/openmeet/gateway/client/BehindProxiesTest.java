package net.openmeet.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class BehindProxiesTest {

    private final ClientAddresses addresses = new ClientAddresses(List.of("10.0.0.0/8", "fd00::/8"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "192.0.2.9, '192.0.2.1',                     192.0.2.9",
                "10.0.0.1,  '192.0.2.1',                     192.0.2.1",
                "10.0.0.1,  '6.6.6.6, 192.0.2.1',            192.0.2.1",
                "10.0.0.1,  '6.6.6.6, 192.0.2.1, 10.0.0.2',  192.0.2.1",
                "fd00::1,   '2001:db8::7',                   2001:db8::7",
                "10.0.0.1,  '192.0.2.1, nonsense',           10.0.0.1",
                "10.0.0.1,  '192.0.2.1, evil.example',       10.0.0.1",
                "10.0.0.1,  '',                              10.0.0.1",
                "10.0.0.1,  '10.0.0.3, 10.0.0.2',            10.0.0.3"
            })
    void isTheLastAddressThatOneOfThemSaw(String connected, String forwardedFor, String client) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(connected);
        request.addHeader("X-Forwarded-For", forwardedFor);

        assertThat(addresses.of(request).text()).isEqualTo(client);
    }
}
