package net.openmeet.atproto.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.network.Reach;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LookingUpIdentitiesTest {

    private static final Did ALICE = new Did("did:plc:7iza6de2dwap2sbkpav7c6c6");
    private static final Handle HANDLE = new Handle("alice.example.com");
    private static final String KEY = "zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme";

    private final Map<String, String> directory = new ConcurrentHashMap<>();
    private final Map<String, List<String>> records = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final MovableClock clock = new MovableClock();
    private volatile int missing = 404;
    private final HttpServer server;
    private final OpenClient client;
    private final Identities identities;

    LookingUpIdentitiesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                requests.incrementAndGet();
                String document =
                        directory.getOrDefault(exchange.getRequestURI().getPath(), "");
                byte[] body = document.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(body.length == 0 ? missing : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        client = OpenClient.open(Reach.THIS_MACHINE);
        OpenUrl plc = OpenUrl.parse("http://127.0.0.1:" + server.getAddress().getPort(), Reach.THIS_MACHINE);
        identities = Identities.of(client, plc, name -> records.getOrDefault(name, List.of()), clock, 100);
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void findsKeyServerAndHandleOfADid() {
        directory.put("/" + ALICE, document(ALICE, "alice.example.com"));
        assertThat(found(ALICE).handle()).contains(HANDLE);
        assertThat(found(ALICE).key())
                .hasValueSatisfying(key -> assertThat(key.multikey()).isEqualTo(KEY));
        assertThat(found(ALICE).pds())
                .hasValueSatisfying(pds -> assertThat(pds).hasToString("https://pds.somebody.net"));
    }

    @Test
    void findsADidOfTheWebAtItsHost() {
        Did web = new Did("did:web:localhost%3A" + server.getAddress().getPort());
        directory.put("/.well-known/did.json", document(web, "alice.example.com"));
        assertThat(found(web).did()).isEqualTo(web);
    }

    @Test
    void asksNoHostThatADidMayNotName() {
        assertThat(List.of(
                        "did:web:10.0.0.1",
                        "did:web:metadata.google.internal",
                        "did:web:169.254.169.254",
                        "did:web:example.com%3A8443",
                        "did:web:example.com%2Fpath",
                        "did:web:example.com:path",
                        "did:web:user%40example.com",
                        "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme"))
                .allSatisfy(did -> assertThat(identities.find(new Did(did))).isInstanceOf(DidResult.Refused.class));
    }

    @Test
    void believesAHandleOnlyBothWays() {
        directory.put("/" + ALICE, document(ALICE, "alice.example.com"));
        records.put("_atproto.alice.example.com", List.of("v=spf1 -all", "did=" + ALICE));
        records.put("_atproto.mallory.example.com", List.of("did=" + ALICE));
        assertThat(identities.find(HANDLE)).contains(ALICE);
        assertThat(identities.handle(ALICE)).contains(HANDLE);
        assertThat(identities.find(new Handle("mallory.example.com"))).isEmpty();

        Did mallory = new Did("did:plc:mallory");
        directory.put("/" + mallory, document(mallory, "alice.example.com"));
        assertThat(identities.handle(mallory)).isEmpty();
    }

    @Test
    void believesNoHandleOfTwo() {
        directory.put("/" + ALICE, document(ALICE, "alice.example.com"));
        records.put("_atproto.alice.example.com", List.of("did=" + ALICE, "did=did:plc:mallory"));
        assertThat(identities.handle(ALICE)).isEmpty();
    }

    @Test
    void tellsThatThereIsNone() {
        assertThat(identities.find(ALICE)).isEqualTo(new DidResult.Gone());
    }

    @Test
    void refusesTheDocumentOfSomebodyElse() {
        directory.put("/" + ALICE, document(new Did("did:plc:mallory"), "alice.example.com"));
        assertThat(identities.find(ALICE)).isInstanceOf(DidResult.Refused.class);
        assertThatExceptionOfType(InvalidAtprotoException.class)
                .isThrownBy(() -> DidDocument.read(ALICE, DataJson.read("[]"), Reach.PUBLIC));
    }

    @Test
    void takesWhatCannotBeReadForNotThere() {
        assertThat(read("""
                        {"id": "%s", "alsoKnownAs": ["at://no handle"],
                         "service": [{"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": "https://169.254.169.254"}]}
                        """.formatted(ALICE)))
                .isEqualTo(new DidDocument(ALICE, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void readsTheOlderFormOfAKey() {
        assertThat(read("""
                                {"id": "%1$s",
                                 "verificationMethod": [{"id": "%1$s#atproto", "controller": "%1$s", "type": "EcdsaSecp256k1VerificationKey2019",
                                 "publicKeyMultibase": "z25z9DTpsiYYJKGsWmSPJK2NFN8PcJtZig12K59UgW7q5t"}]}
                                """.formatted(ALICE)).key())
                .hasValueSatisfying(key ->
                        assertThat(key).hasToString("did:key:zQ3shqwJEJyMBsBXCWyCBpUBMqxcon9oHB7mCvx4sSpMdLJwc"));
    }

    @Test
    void asksAgainWhenTimeHasPassedOrSomebodyDoubts() {
        directory.put("/" + ALICE, document(ALICE, "alice.example.com"));
        identities.find(ALICE);
        identities.find(ALICE);
        identities.findAnew(ALICE);
        assertThat(requests).hasValue(1);

        clock.forward(Duration.ofMinutes(2));
        identities.find(ALICE);
        assertThat(requests).hasValue(1);
        identities.findAnew(ALICE);
        assertThat(requests).hasValue(2);

        clock.forward(Duration.ofHours(2));
        identities.find(ALICE);
        assertThat(requests).hasValue(3);
    }

    @Test
    void asksWhoeverDoesNotAnswerNoMoreOftenWhereSomebodyDoubts() {
        missing = 503;
        assertThat(identities.findAnew(ALICE)).isInstanceOf(DidResult.Unanswered.class);
        assertThat(identities.findAnew(ALICE)).isInstanceOf(DidResult.Unanswered.class);
        assertThat(requests).hasValue(1);

        clock.forward(Duration.ofMinutes(1));
        identities.findAnew(ALICE);
        assertThat(requests).hasValue(2);
    }

    private static DidDocument read(String document) {
        return DidDocument.read(ALICE, DataJson.read(document), Reach.PUBLIC);
    }

    private DidDocument found(Did did) {
        return ((DidResult.Found) identities.find(did)).document();
    }

    private static String document(Did did, String handle) {
        return """
                {"id": "%1$s", "alsoKnownAs": ["https://elsewhere", "at://%2$s"],
                 "verificationMethod": [{"id": "%1$s#atproto", "type": "Multikey", "controller": "%1$s", "publicKeyMultibase": "%3$s"}],
                 "service": [{"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": "https://pds.somebody.net"}]}
                """.formatted(did, handle, KEY);
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2030-03-05T19:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
