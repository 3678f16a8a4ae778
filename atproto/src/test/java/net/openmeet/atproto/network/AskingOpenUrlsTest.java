package net.openmeet.atproto.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.util.List;
import net.openmeet.atproto.Facts;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import org.junit.jupiter.api.Test;

class AskingOpenUrlsTest {

    @Test
    void refusesWhatLeadsElsewhereInAnyDisguise() {
        List<String> urls = Facts.lines("network/hostile-urls.txt");
        assertThat(urls)
                .hasSizeGreaterThan(100)
                .allSatisfy(url -> assertThatExceptionOfType(InvalidAtprotoException.class)
                        .isThrownBy(() -> OpenUrl.parse(url, Reach.PUBLIC))
                        .returns(Problem.FORBIDDEN_ADDRESS, InvalidAtprotoException::problem));
    }

    @Test
    void takesServersOfTheOpenInternet() {
        assertThat(List.of(
                        "https://bsky.social",
                        "https://plc.directory/did:plc:7iza6de2dwap2sbkpav7c6c6",
                        "https://Morel.us-east.host.bsky.network:443/xrpc/com.atproto.repo.getRecord?collection=a.b.c",
                        "https://xn--bcher-kva.com/.well-known/did.json"))
                .allSatisfy(url -> assertThat(OpenUrl.parse(url, Reach.PUBLIC)).hasToString(url));
    }

    @Test
    void asksOtherPathsOfTheSameOriginAlone() {
        assertThat(OpenUrl.parse("https://bsky.social/some?where", Reach.PUBLIC).at("/xrpc/a.b.c?d=e"))
                .hasToString("https://bsky.social/xrpc/a.b.c?d=e");
    }

    @Test
    void takesThisMachineOnlyWhereItIsSaid() {
        assertThat(List.of("http://localhost:2583", "http://127.0.0.1:2582/did:plc:abc", "https://bsky.social"))
                .allSatisfy(url ->
                        assertThat(OpenUrl.parse(url, Reach.THIS_MACHINE)).hasToString(url));
        assertThat(List.of("http://bsky.social", "http://10.0.0.1:80", "http://127.0.0.2/", "http://a@localhost/"))
                .allSatisfy(url -> assertThatExceptionOfType(InvalidAtprotoException.class)
                        .isThrownBy(() -> OpenUrl.parse(url, Reach.THIS_MACHINE)));
    }

    @Test
    void tellsOpenAddressesFromClosedOnes() {
        assertThat(Facts.lines("network/closed-addresses.txt"))
                .allSatisfy(address -> assertThat(OpenAddresses.isOpen(InetAddress.ofLiteral(address)))
                        .isFalse());
        assertThat(Facts.lines("network/open-addresses.txt"))
                .allSatisfy(address -> assertThat(OpenAddresses.isOpen(InetAddress.ofLiteral(address)))
                        .isTrue());
    }
}
