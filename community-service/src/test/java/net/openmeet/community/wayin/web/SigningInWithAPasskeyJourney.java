package net.openmeet.community.wayin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.Device;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.MailReader;
import net.openmeet.community.testing.PasskeyOwner;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.ReceivedMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class SigningInWithAPasskeyJourney extends RunningDemo {

    private static final String REFUSED = "Try another one, or sign in by mail";
    private static final String CLOSED = "That took too long";

    private final Api api;
    private final JdbcClient jdbc;
    private final MailReader mails = new MailReader();
    private final String address = mails.newAddress();
    private final Device device = new Device(SERVICE.toString(), SERVICE.getHost());
    private final Browser browser = new Browser(SERVICE);
    private Api member;

    SigningInWithAPasskeyJourney(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
        this.member = api;
    }

    @BeforeEach
    void addAPasskey() {
        var first = new Browser(SERVICE);
        member = with(mails.signIn(first, new FrontEnd(SERVICE, first), address, 1));
        PasskeyOwner.add(member, device, "Phone").expect(201);
    }

    @Test
    void leadsToTheAccountThatNobodyNamed() {
        JsonNode tokens = PasskeyOwner.signIn(browser, new FrontEnd(SERVICE, browser), device);

        assertThat(with(tokens).get("/api/me").expect(200).text("/id")).isEqualTo(account());
        assertThat(member.get("/api/me/ways-in").text("/items/1/usedAt")).isNotEmpty();
    }

    @Test
    void isAFreshSignIn() {
        Api fresh = with(PasskeyOwner.signIn(browser, new FrontEnd(SERVICE, browser), device));

        PasskeyOwner.add(fresh, new Device(SERVICE.toString(), SERVICE.getHost()), "Key")
                .expect(201);
    }

    @Test
    void tellsNobodyWhoHasPasskeys() {
        JsonNode options = FrontEnd.tokens(browser.submit("/oauth2/sign-in/passkey/options", Map.of()));

        assertThat(options.propertyNames())
                .containsExactlyInAnyOrder("challenge", "timeout", "rpId", "userVerification");
        assertThat(options.path("userVerification").asString()).isEqualTo("required");
        assertThat(options.path("rpId").asString()).isEqualTo(SERVICE.getHost());
    }

    @Test
    void saysTheSameOfUnknownPasskeysAsOfWrongOnes() {
        var unknown = new Device(SERVICE.toString(), SERVICE.getHost());
        unknown.userHandle = device.userHandle;
        device.forgetKey();

        HttpResponse<String> first = PasskeyOwner.present(browser, unknown);
        HttpResponse<String> second = PasskeyOwner.present(browser, device);

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(first.body()).contains(REFUSED).isEqualTo(second.body());
    }

    @TestFactory
    Stream<DynamicTest> refuses() {
        return Map.<String, Consumer<Device>>of(
                        "a page of another site", wrong -> wrong.origin = "https://openmeet.example.org",
                        "a page at another port", wrong -> wrong.origin = "http://127.0.0.1:1",
                        "another domain", wrong -> wrong.domain = "example.org",
                        "whom its device did not verify", wrong -> wrong.flags &= ~Device.VERIFIED,
                        "who is not there", wrong -> wrong.flags &= ~Device.PRESENT,
                        "a foreign frame", wrong -> wrong.crossOrigin = true,
                        "a device that may not be copied any more",
                                wrong -> wrong.flags &= ~(Device.BACKUP_ELIGIBLE | Device.BACKED_UP),
                        "another account's handle", wrong -> wrong.userHandle = "bm9ib2R5",
                        "no handle", wrong -> wrong.userHandle = "")
                .entrySet()
                .stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getKey(), () -> {
                    Device wrong = device.copy();
                    fault.getValue().accept(wrong);
                    assertRefused(PasskeyOwner.present(browser, wrong), REFUSED);
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsNoCredential() {
        String deep = "[".repeat(5_000);
        String whole = device.present("x");
        return Stream.of(
                        "",
                        "null",
                        "[]",
                        "{}",
                        "{\"id\": 1}",
                        "{\"id\": \"a\", \"response\": null}",
                        deep,
                        "{\"id\": \"a\", \"x\": " + deep,
                        whole.replace("\"signature\":\"", "\"signature\":\"=" + "*"),
                        whole.replace("\"clientDataJSON\":\"", "\"clientDataJSON\":\"" + "A".repeat(6_000)),
                        whole.replace("\"authenticatorData\":\"", "\"authenticatorData\":\"_"),
                        whole + "A".repeat(20_000))
                .map(text ->
                        DynamicTest.dynamicTest("such as " + text.substring(0, Math.min(20, text.length())), () -> {
                            PasskeyOwner.challenge(browser);
                            assertRefused(PasskeyOwner.submit(browser, text), REFUSED);
                        }));
    }

    @Test
    void worksOnceForAChallenge() {
        String challenge = PasskeyOwner.challenge(browser);
        String cookie = browser.cookie("openmeet-passkey");
        String credential = device.present(challenge);
        assertThat(PasskeyOwner.submit(browser, credential).statusCode()).isEqualTo(303);
        var replaying = new Browser(SERVICE);
        replaying.keep("openmeet-passkey", cookie);

        assertRefused(PasskeyOwner.submit(replaying, credential), CLOSED);
    }

    @Test
    void worksOnceHoweverManyTryAtOnce() throws InterruptedException, ExecutionException {
        String challenge = PasskeyOwner.challenge(browser);
        String cookie = browser.cookie("openmeet-passkey");
        String credential = device.present(challenge);

        List<Integer> statuses = AtOnce.of(8, () -> {
            var copy = new Browser(SERVICE);
            copy.keep("openmeet-passkey", cookie);
            return PasskeyOwner.submit(copy, credential).statusCode();
        });

        assertThat(statuses).filteredOn(status -> status == 303).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(7);
    }

    @Test
    void usesAChallengeUpByAFailure() {
        String challenge = PasskeyOwner.challenge(browser);
        String cookie = browser.cookie("openmeet-passkey");
        Device wrong = device.copy();
        wrong.domain = "example.org";
        assertRefused(PasskeyOwner.submit(browser, wrong.present(challenge)), REFUSED);
        browser.keep("openmeet-passkey", cookie);

        assertRefused(PasskeyOwner.submit(browser, device.present(challenge)), CLOSED);
    }

    @Test
    void worksInTheBrowserThatAskedAlone() {
        String challenge = PasskeyOwner.challenge(browser);
        var other = new Browser(SERVICE);

        assertRefused(PasskeyOwner.submit(other, device.present(challenge)), CLOSED);
        PasskeyOwner.challenge(other);
        assertRefused(PasskeyOwner.submit(other, device.present(challenge)), REFUSED);
    }

    @Test
    void isOverAfterFiveMinutes() {
        String credential = device.present(PasskeyOwner.challenge(browser));
        jdbc.sql("update passkey_challenge set expires_at = now() where open").update();

        assertRefused(PasskeyOwner.submit(browser, credential), CLOSED);
    }

    @Test
    void isTakenFromOurOwnPageAlone() {
        String credential = device.present(PasskeyOwner.challenge(browser));
        String foreign = "https://evil.example";

        assertThat(browser.submit("/oauth2/sign-in/passkey", Map.of("credential", credential), foreign)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.submit("/oauth2/sign-in/passkey/options", Map.of(), foreign)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void doesNotSignInWithAChallengeForAddingOne() {
        String challenge = PasskeyOwner.options(member).path("challenge").asString();
        PasskeyOwner.challenge(browser);

        assertRefused(PasskeyOwner.submit(browser, device.present(challenge)), REFUSED);
    }

    @Test
    void refusesACounterThatDoesNotGoOnAndTellsItsOwnerOnceADay() {
        Device counting = counting();
        Device clone = counting.copy();
        assertThat(PasskeyOwner.present(browser, counting).statusCode()).isEqualTo(303);
        assertThat(PasskeyOwner.present(browser, counting).statusCode()).isEqualTo(303);

        assertRefused(PasskeyOwner.present(browser, clone), REFUSED);
        assertRefused(PasskeyOwner.present(browser, clone), REFUSED);

        Mailbox.shared().await(address, 4);
        assertThat(Mailbox.shared().to(address))
                .filteredOn(mail -> mail.subject().equals("A passkey of your OpenMeet account may have been copied"))
                .singleElement()
                .extracting(ReceivedMail::text)
                .asString()
                .contains("“Security key”");
        assertThat(member.get("/api/me/ways-in").text("/items/2/suspectedAt")).isNotEmpty();
        assertThat(PasskeyOwner.present(browser, counting).statusCode()).isEqualTo(303);
    }

    @Test
    void letsACounterGoOnOnceHoweverManyPresentItAtOnce() throws InterruptedException, ExecutionException {
        Device counting = counting();

        List<Integer> statuses = AtOnce.of(
                6,
                () -> PasskeyOwner.present(new Browser(SERVICE), counting.copy())
                        .statusCode());

        assertThat(statuses).filteredOn(status -> status == 303).hasSize(1);
    }

    @Test
    void isAskedForOnThePageByOurScriptAlone() {
        HttpResponse<String> page = browser.get("/oauth2/sign-in");
        HttpResponse<String> german = browser.get("/oauth2/sign-in", "de");
        HttpResponse<String> script = browser.get("/oauth2/sign-in/passkey.js");

        assertThat(page.body()).contains("Sign in with a passkey").doesNotContain("<script>");
        assertThat(german.body()).contains("Mit einem Passkey anmelden");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("script-src " + SERVICE + "/oauth2/sign-in/passkey.js;")
                .contains("connect-src " + SERVICE + "/oauth2/sign-in/passkey/options")
                .doesNotContain("unsafe");
        assertThat(script.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        assertThat(script.headers().firstValue("ETag")).isPresent();
        assertThat(browser.get("/oauth2/sign-in/code")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .doesNotContain("script-src");
    }

    @Test
    void saysWhatWentWrongInTheLanguageOfThePage() {
        String challenge = PasskeyOwner.challenge(browser);
        device.forgetKey();

        HttpResponse<String> german = browser.submit(
                "/oauth2/sign-in/passkey",
                Map.of("credential", device.present(challenge), "continue", "/oauth2/authorize?x=1"),
                "de",
                SERVICE.toString());

        assertThat(german.body())
                .contains("Dieser Passkey hat dich nicht hineingelassen")
                .contains("value=\"/oauth2/authorize?x=1\"");
    }

    @Test
    void leadsNowhereOnceRemoved() {
        String id = member.get("/api/me/ways-in").text("/items/1/id");
        member.delete("/api/me/ways-in/" + id).expect(204);

        assertRefused(PasskeyOwner.present(browser, device), REFUSED);
    }

    @Test
    void goesWithItsAccount() {
        UUID account = UUID.fromString(account());
        jdbc.sql("delete from account where id = :id").param("id", account).update();

        assertRefused(PasskeyOwner.present(browser, device), REFUSED);
        assertThat(jdbc.sql("select count(*) from passkey where account_id = :id")
                        .param("id", account)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isTriedSoOftenFromANetworkAndNoMore() {
        jdbc.sql("""
                        insert into passkey_challenge (id, owner_hash, value, client, open, begun_at, expires_at)
                        select gen_random_uuid(), 'crowd', 'crowd-' || number, '127.0.0.1', false, now(), now()
                        from generate_series(1, 10000) as number""").update();
        try {
            HttpResponse<String> refused = browser.submit("/oauth2/sign-in/passkey/options", Map.of());

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("too-many-challenges");
            assertThat(member.post(PasskeyOwner.PASSKEYS + "/options", "{}")
                            .expect(429)
                            .code())
                    .isEqualTo("too-many-challenges");
        } finally {
            jdbc.sql("delete from passkey_challenge where owner_hash = 'crowd'").update();
        }
    }

    private Device counting() {
        var counting = new Device(SERVICE.toString(), SERVICE.getHost());
        counting.flags = Device.PRESENT | Device.VERIFIED;
        counting.counter = 7;
        PasskeyOwner.add(member, counting, "Security key").expect(201);
        return counting;
    }

    private void assertRefused(HttpResponse<String> answer, String says) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(says);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("openmeet-sign-in="));
    }

    private String account() {
        return member.get("/api/me").text("/id");
    }

    private Api with(JsonNode tokens) {
        return api.with("Authorization", "Bearer " + tokens.path("access_token").asString());
    }
}
