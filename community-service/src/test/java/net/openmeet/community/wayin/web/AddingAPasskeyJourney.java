package net.openmeet.community.wayin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.Device;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.MailReader;
import net.openmeet.community.testing.PasskeyOwner;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.ReceivedMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class AddingAPasskeyJourney extends RunningDemo {

    private final Api api;
    private final JdbcClient jdbc;
    private final MailReader mails = new MailReader();
    private final String address = mails.newAddress();
    private final Browser browser = new Browser(SERVICE);
    private final FrontEnd frontEnd = new FrontEnd(SERVICE, browser);
    private Api member;

    AddingAPasskeyJourney(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
        this.member = api;
    }

    @BeforeEach
    void signIn() {
        member = with(mails.signIn(browser, frontEnd, address, 1));
    }

    @Test
    void listsItUnderItsNameAndTellsTheOwner() {
        ApiResponse added = PasskeyOwner.add(member, device(), "Alice's phone").expect(201);

        assertThat(added.header("Location")).isEqualTo("/api/me/ways-in/" + added.text("/id"));
        ApiResponse list = member.get("/api/me/ways-in").expect(200);
        assertThat(list.at("/items").size()).isEqualTo(2);
        assertThat(list.text("/items/1/kind")).isEqualTo("passkey");
        assertThat(list.text("/items/1/name")).isEqualTo("Alice's phone");
        assertThat(list.at("/items/1/address").isNull()).isTrue();
        assertThat(list.at("/items/1/backedUp").asBoolean()).isTrue();
        assertThat(list.at("/items/1/usedAt").isNull()).isTrue();
        ReceivedMail mail = Mailbox.shared().await(address, 2);
        assertThat(mail.subject()).isEqualTo("Another way into your OpenMeet account");
        assertThat(mail.text()).contains("“Alice's phone”");
    }

    @Test
    void tellsTheOwnerInGerman() {
        PasskeyOwner.add(member.with("Accept-Language", "de"), device(), "Telefon")
                .expect(201);

        assertThat(Mailbox.shared().await(address, 2).text()).contains("Ab jetzt führt der Passkey „Telefon“");
    }

    @Test
    void asksForAKeyThatItsDeviceFindsByItselfAndVerifiesItsOwnerFor() {
        JsonNode options = PasskeyOwner.options(member);

        assertThat(options.at("/authenticatorSelection/residentKey").asString()).isEqualTo("required");
        assertThat(options.at("/authenticatorSelection/userVerification").asString())
                .isEqualTo("required");
        assertThat(options.at("/attestation").asString()).isEqualTo("none");
        assertThat(options.at("/rp/id").asString()).isEqualTo(SERVICE.getHost());
        assertThat(options.at("/user/name").asString())
                .isEqualTo(member.get("/api/me").text("/handle"));
        assertThat(options.at("/user/id").asString())
                .isNotEqualTo(member.get("/api/me").text("/id"))
                .hasSize(43);
        assertThat(options.at("/excludeCredentials").size()).isZero();
    }

    @Test
    void knowsTheAccountByOneHandleAndNamesThePasskeysThatItHas() {
        Device first = device();
        PasskeyOwner.add(member, first, "First").expect(201);

        JsonNode options = PasskeyOwner.options(member);

        assertThat(options.at("/user/id").asString()).isEqualTo(first.userHandle);
        assertThat(options.at("/excludeCredentials/0/id").asString()).isEqualTo(first.id());
        assertThat(options.at("/excludeCredentials/0/transports").toString()).isEqualTo("[\"internal\",\"hybrid\"]");
    }

    @Test
    void takesWhatADeviceAttestsByItsOwnKeyAndNothingElseUnderIt() {
        Device honest = device();
        String challenge = PasskeyOwner.options(member).path("challenge").asString();
        PasskeyOwner.send(member, "Honest", honest.created(challenge, honest.selfAttestation(challenge)))
                .expect(201);
        Device tampered = device();
        String another = PasskeyOwner.options(member).path("challenge").asString();
        Map<String, Object> statement = tampered.selfAttestation(another);
        tampered.forgetKey();

        assertThat(PasskeyOwner.send(member, "Tampered", tampered.created(another, statement))
                        .expect(422)
                        .code())
                .isEqualTo("passkey-refused");
    }

    @TestFactory
    Stream<DynamicTest> refuses() {
        return Map.<String, UnaryOperator<String>>of(
                        "another challenge", challenge -> device().created("bm90IHRoaXMgb25l"),
                        "a page of another site",
                                challenge -> {
                                    Device wrong = device();
                                    wrong.origin = "https://openmeet.example.org";
                                    return wrong.created(challenge);
                                },
                        "another domain",
                                challenge -> {
                                    Device wrong = device();
                                    wrong.domain = "example.org";
                                    return wrong.created(challenge);
                                },
                        "whom its device did not verify",
                                challenge -> {
                                    Device wrong = device();
                                    wrong.flags &= ~Device.VERIFIED;
                                    return wrong.created(challenge);
                                },
                        "a presented one",
                                challenge ->
                                        device().present(challenge).replace("authenticatorData", "attestationObject"),
                        "an unknown format",
                                challenge -> device().created(challenge, Map.of("fmt", "tpm", "attStmt", Map.of())),
                        "a statement under none",
                                challenge -> device().created(
                                                challenge, Map.of("fmt", "none", "attStmt", Map.of("alg", -7))),
                        "no CBOR", challenge -> device().created(challenge, new byte[] {1, 2, 3}),
                        "nested CBOR",
                                challenge -> {
                                    byte[] deep = new byte[4_000];
                                    Arrays.fill(deep, (byte) 0x81);
                                    return device().created(challenge, deep);
                                },
                        "an id without end",
                                challenge -> {
                                    Device wrong = device();
                                    wrong.credentialId = new byte[1_500];
                                    return wrong.created(challenge);
                                })
                .entrySet()
                .stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getKey(), () -> {
                    String challenge =
                            PasskeyOwner.options(member).path("challenge").asString();
                    String credential = fault.getValue().apply(challenge);
                    assertThat(PasskeyOwner.send(member, "Wrong", credential)
                                    .expect(422)
                                    .code())
                            .isEqualTo("passkey-refused");
                    assertThat(PasskeyOwner.send(member, "Late", device().created(challenge))
                                    .expect(422)
                                    .code())
                            .isEqualTo("no-passkey-awaited");
                }));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(member.post(PasskeyOwner.PASSKEYS, "{}").expect(422).body())
                .contains("\"/name\"")
                .contains("\"/credential/response/clientDataJSON\"")
                .contains("\"/credential/response/attestationObject\"");
        assertThat(PasskeyOwner.send(member, "x".repeat(61), "{\"response\": null}")
                        .expect(422)
                        .text("/errors/0/code"))
                .isEqualTo("too-long");
        assertThat(PasskeyOwner.send(member, "Deep", "{\"x\": " + "[".repeat(2_000))
                        .expect(400)
                        .code())
                .isNotEmpty();
    }

    @Test
    void worksInTheSessionThatAskedAlone() {
        Device device = device();
        var elsewhere = new Browser(SERVICE);
        Api other = with(mails.signIn(elsewhere, new FrontEnd(SERVICE, elsewhere), address, 2));
        String credential = device.create(PasskeyOwner.options(member));

        assertThat(PasskeyOwner.send(other, "Phone", credential).expect(422).code())
                .isEqualTo("no-passkey-awaited");
        PasskeyOwner.send(member, "Phone", credential).expect(201);
    }

    @Test
    void worksOnceHoweverManyTryAtOnce() throws InterruptedException, ExecutionException {
        String credential = device().create(PasskeyOwner.options(member));

        List<Integer> statuses = AtOnce.of(
                6, () -> PasskeyOwner.send(member, "Phone", credential).status());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(5);
    }

    @Test
    void leadsIntoOneAccount() {
        Device device = device();
        PasskeyOwner.add(member, device, "Phone").expect(201);
        var elsewhere = new Browser(SERVICE);
        Api other = with(mails.signIn(elsewhere, new FrontEnd(SERVICE, elsewhere), mails.newAddress(), 1));

        assertThat(PasskeyOwner.add(other, device, "Mine").expect(409).code()).isEqualTo("passkey-taken");
    }

    @Test
    void endsAtTwenty() {
        IntStream.range(0, 20)
                .forEach(number ->
                        PasskeyOwner.add(member, device(), "Key " + number).expect(201));

        assertThat(member.post(PasskeyOwner.PASSKEYS + "/options", "{}")
                        .expect(409)
                        .code())
                .isEqualTo("too-many-passkeys");
    }

    @Test
    void asksForAFreshSignIn() {
        String passkey = PasskeyOwner.add(member, device(), "Phone").expect(201).text("/id");
        jdbc.sql("update sign_in set signed_in_at = :before where account_id = :account")
                .param(
                        "before",
                        Clock.systemUTC()
                                .instant()
                                .minus(Duration.ofMinutes(11))
                                .atOffset(ZoneOffset.UTC))
                .param("account", UUID.fromString(member.get("/api/me").text("/id")))
                .update();
        Api old = with(frontEnd.tokens(Map.of()));

        assertThat(old.post(PasskeyOwner.PASSKEYS + "/options", "{}")
                        .expect(403)
                        .code())
                .isEqualTo("fresh-sign-in-needed");
        assertThat(PasskeyOwner.send(old, "Phone", device().created("x"))
                        .expect(403)
                        .code())
                .isEqualTo("fresh-sign-in-needed");
        assertThat(old.delete("/api/me/ways-in/" + passkey).expect(403).code()).isEqualTo("fresh-sign-in-needed");
        rename(old, passkey, "Tablet").expect(200);
    }

    @Test
    void isRemovedAndToldOf() {
        String passkey = PasskeyOwner.add(member, device(), "Phone").expect(201).text("/id");

        member.delete("/api/me/ways-in/" + passkey).expect(204);

        Mailbox.shared().await(address, 3);
        assertThat(Mailbox.shared().to(address))
                .filteredOn(mail -> mail.subject().equals("A way into your OpenMeet account was removed"))
                .singleElement()
                .extracting(ReceivedMail::text)
                .asString()
                .contains("“Phone”");
        assertThat(member.get("/api/me/ways-in").at("/items").size()).isEqualTo(1);
    }

    @Test
    void mayBeTheOnlyWayInAndIsNotRemovedThenHoweverManyTryAtOnce() throws InterruptedException, ExecutionException {
        Device device = device();
        String passkey = PasskeyOwner.add(member, device, "Phone").expect(201).text("/id");
        String mail = member.get("/api/me/ways-in").text("/items/0/id");
        var ids = new ConcurrentLinkedQueue<>(List.of(passkey, mail));

        List<Integer> statuses = AtOnce.of(
                2, () -> member.delete("/api/me/ways-in/" + ids.remove()).status());

        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
        ApiResponse left = member.get("/api/me/ways-in");
        assertThat(left.at("/items").size()).isEqualTo(1);
        assertThat(member.delete("/api/me/ways-in/" + left.text("/items/0/id"))
                        .expect(409)
                        .code())
                .isEqualTo("last-way-in");
    }

    @Test
    void letsInAlsoOnceTheAddressIsGone() {
        Device device = device();
        PasskeyOwner.add(member, device, "Phone").expect(201);
        String mail = member.get("/api/me/ways-in").text("/items/0/id");
        member.delete("/api/me/ways-in/" + mail).expect(204);
        var elsewhere = new Browser(SERVICE);

        Api again = with(PasskeyOwner.signIn(elsewhere, new FrontEnd(SERVICE, elsewhere), device));

        assertThat(again.get("/api/me").text("/id"))
                .isEqualTo(member.get("/api/me").text("/id"));
    }

    @Test
    void isGivenAnotherNameByItsOwnerAlone() {
        String passkey = PasskeyOwner.add(member, device(), "Phone").expect(201).text("/id");
        var elsewhere = new Browser(SERVICE);
        Api other = with(mails.signIn(elsewhere, new FrontEnd(SERVICE, elsewhere), mails.newAddress(), 1));

        assertThat(rename(member, passkey, "Old phone").expect(200).text("/name"))
                .isEqualTo("Old phone");
        assertThat(rename(other, passkey, "Mine").expect(404).code()).isEqualTo("way-in-not-found");
        assertThat(rename(member, passkey, " ").expect(422).text("/errors/0/code"))
                .isEqualTo("blank");
        assertThat(member.get("/api/me/ways-in").text("/items/1/name")).isEqualTo("Old phone");
    }

    private static ApiResponse rename(Api caller, String passkey, String name) {
        return caller.patch(PasskeyOwner.PASSKEYS + "/" + passkey, "{\"name\": \"%s\"}".formatted(name));
    }

    private static Device device() {
        return new Device(SERVICE.toString(), SERVICE.getHost());
    }

    private Api with(JsonNode tokens) {
        return api.with("Authorization", "Bearer " + tokens.path("access_token").asString());
    }
}
