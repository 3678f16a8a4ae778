package net.openmeet.community.wayin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.MailReader;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.ReceivedMail;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class SigningInByMailJourney extends RunningDemo {

    private final Api api;
    private final JdbcClient jdbc;
    private final Browser browser = new Browser(SERVICE);
    private final FrontEnd frontEnd = new FrontEnd(SERVICE, browser);
    private final MailReader mails = new MailReader();

    SigningInByMailJourney(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
    }

    @Test
    void leadsFromAnAddressThatNobodyKnowsToAnAccountAndItsTokens() {
        String address = mails.newAddress();

        JsonNode tokens = signIn(address, 1);

        ApiResponse me = me(tokens).expect(200);
        assertThat(me.text("/handle")).startsWith("member-");
        assertThat(me.body()).doesNotContain(address);
        assertThat(FrontEnd.claims(tokens, "access_token").path("auth_time").asLong())
                .isCloseTo(FrontEnd.claims(tokens, "id_token").path("iat").asLong(), within(60L));
    }

    @Test
    void leadsToTheSameAccountAgainInWhateverCaseTheAddressIsTyped() {
        String address = mails.newAddress();
        String first = me(signIn(address, 1)).text("/id");
        var another = new Browser(SERVICE);

        String second = me(mails.signIn(another, new FrontEnd(SERVICE, another), address.toUpperCase(Locale.ROOT), 2))
                .text("/id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void worksByTheLinkInTheSameBrowserWhichAFormConfirms() {
        String address = mails.newAddress();
        mails.ask(browser, frontEnd, address);
        String link = MailReader.link(Mailbox.shared().await(address, 1));

        HttpResponse<String> page = browser.get(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(address)
                .contains("value=\"" + MailReader.code(Mailbox.shared().await(address, 1)));
        HttpResponse<String> done =
                browser.submit("/oauth2/sign-in/code", Map.of("code", link.substring(link.indexOf('=') + 1)));
        assertThat(Browser.location(browser.get(Browser.location(done)))).contains("code=");
    }

    @Test
    void isNotUsedUpByWhoeverLooksAtTheLinkBeforehand() {
        String address = mails.newAddress();
        mails.ask(browser, frontEnd, address);
        ReceivedMail mail = Mailbox.shared().await(address, 1);
        var scanner = new Browser(SERVICE);

        assertThat(scanner.get(MailReader.link(mail)).body()).doesNotContain(address);
        HttpResponse<String> tried = scanner.submit("/oauth2/sign-in/code", Map.of("code", MailReader.code(mail)));

        assertThat(tried.statusCode()).isEqualTo(422);
        assertThat(tried.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> done = browser.submit("/oauth2/sign-in/code", Map.of("code", MailReader.code(mail)));
        assertThat(done.statusCode()).isEqualTo(303);
    }

    @Test
    void worksOnce() {
        String address = mails.newAddress();
        mails.ask(browser, frontEnd, address);
        String code = MailReader.code(Mailbox.shared().await(address, 1));
        String waits = browser.cookie("openmeet-waits");
        assertThat(browser.submit("/oauth2/sign-in/code", Map.of("code", code)).statusCode())
                .isEqualTo(303);
        var copy = new Browser(SERVICE);
        copy.keep("openmeet-waits", waits);

        assertThat(copy.submit("/oauth2/sign-in/code", Map.of("code", code)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void worksOnceHoweverManyTryAtOnce() throws InterruptedException, ExecutionException {
        String address = mails.newAddress();
        mails.ask(browser, frontEnd, address);
        String code = MailReader.code(Mailbox.shared().await(address, 1));
        String waits = browser.cookie("openmeet-waits");

        long signedIn = AtOnce.of(8, () -> {
                    var copy = new Browser(SERVICE);
                    copy.keep("openmeet-waits", waits);
                    return copy.submit("/oauth2/sign-in/code", Map.of("code", code))
                            .statusCode();
                })
                .stream()
                .filter(status -> status == 303)
                .count();

        assertThat(signedIn).isEqualTo(1);
    }

    @Test
    void makesOneAccountOfTwoBrowsersThatProveTheSameAddressAtOnce() throws InterruptedException, ExecutionException {
        String address = mails.newAddress();
        var other = new Browser(SERVICE);
        mails.ask(browser, frontEnd, address);
        String first = MailReader.code(Mailbox.shared().await(address, 1));
        mails.ask(other, new FrontEnd(SERVICE, other), address);
        String second = MailReader.code(Mailbox.shared().await(address, 2));
        var codes = new ConcurrentLinkedQueue<>(List.of(Map.entry(browser, first), Map.entry(other, second)));

        AtOnce.of(2, () -> {
            var own = codes.remove();
            return own.getKey()
                    .submit("/oauth2/sign-in/code", Map.of("code", own.getValue()))
                    .statusCode();
        });

        assertThat(jdbc.sql("select count(*) from account_address where comparable = :address")
                        .param("address", address)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        String one = me(tokens(frontEnd)).text("/id");
        assertThat(me(tokens(new FrontEnd(SERVICE, other))).text("/id")).isEqualTo(one);
    }

    @Test
    void bearsFiveWrongCodesAndThenNotTheRightOne() {
        String address = mails.newAddress();
        mails.ask(browser, frontEnd, address);
        String code = MailReader.code(Mailbox.shared().await(address, 1));
        String wrong = code.charAt(0) == '1' ? "2" + code.substring(1) : "1" + code.substring(1);

        for (int attempt = 1; attempt < 5; attempt++) {
            HttpResponse<String> page = browser.submit("/oauth2/sign-in/code", Map.of("code", wrong));
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("isn't the code", address);
        }
        assertThat(browser.submit("/oauth2/sign-in/code", Map.of("code", wrong)).body())
                .contains("no longer good")
                .contains("/oauth2/authorize?");
        assertThat(browser.submit("/oauth2/sign-in/code", Map.of("code", code)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void isOverAfterAQuarterOfAnHour() {
        String address = mails.newAddress();
        mails.ask(browser, frontEnd, address);
        String code = MailReader.code(Mailbox.shared().await(address, 1));
        jdbc.sql("update address_proof set expires_at = begun_at where comparable = :address")
                .param("address", address)
                .update();

        assertThat(browser.submit("/oauth2/sign-in/code", Map.of("code", code)).statusCode())
                .isEqualTo(422);
        assertThat(browser.get("/oauth2/sign-in/code").body()).doesNotContain(address);
    }

    @Test
    void saysTheSameOfKnownAndUnknownAddresses() {
        String known = mails.newAddress();
        signIn(known, 1);
        String unknown = mails.newAddress();

        HttpResponse<String> one = new Browser(SERVICE).submit("/oauth2/sign-in/mail", Map.of("address", known));
        HttpResponse<String> other = new Browser(SERVICE).submit("/oauth2/sign-in/mail", Map.of("address", unknown));

        assertThat(one.statusCode()).isEqualTo(303).isEqualTo(other.statusCode());
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(Browser.location(one)).isEqualTo(Browser.location(other));
        ReceivedMail toKnown = Mailbox.shared().await(known, 2);
        ReceivedMail toUnknown = Mailbox.shared().await(unknown, 1);
        assertThat(toKnown.text().replaceAll("\\d", "0"))
                .isEqualTo(toUnknown.text().replaceAll("\\d", "0"));
    }

    @Test
    void sendsSixCodesAnHourToOneAddress() {
        String address = mails.newAddress();
        for (int mail = 1; mail <= 6; mail++) {
            assertThat(browser.submit("/oauth2/sign-in/mail", Map.of("address", address))
                            .statusCode())
                    .isEqualTo(303);
        }

        HttpResponse<String> refused = new Browser(SERVICE).submit("/oauth2/sign-in/mail", Map.of("address", address));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Too many codes");
    }

    @Test
    void sendsNoMoreToOneMailboxByOtherSpellings() {
        String address = mails.newAddress();
        for (int mail = 1; mail <= 6; mail++) {
            String spelling = address.replace("reader", "read.er").replace("@", "+" + mail + "@");
            assertThat(browser.submit("/oauth2/sign-in/mail", Map.of("address", spelling))
                            .statusCode())
                    .isEqualTo(303);
        }

        assertThat(browser.submit("/oauth2/sign-in/mail", Map.of("address", address))
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void speaksTheLanguageOfTheBrowser() {
        String address = mails.newAddress();

        browser.submit("/oauth2/sign-in/mail", Map.of("address", address), "de-AT,en;q=0.5", SERVICE.toString());

        assertThat(Mailbox.shared().await(address, 1).subject()).endsWith(" ist dein Code für OpenMeet");
        assertThat(browser.get("/oauth2/sign-in", "de").body()).contains("<html lang=\"de\">", "Code schicken");
    }

    @Test
    void refusesWhatIsNoAddressAndShowsItHarmlessly() {
        HttpResponse<String> page =
                browser.submit("/oauth2/sign-in/mail", Map.of("address", "\"><script>@example.org"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("<script>");
    }

    @Test
    void isNothingThatAnotherSiteCanBegin() {
        String address = mails.newAddress();

        assertThat(browser.submit("/oauth2/sign-in/mail", Map.of("address", address), "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.submit("/oauth2/sign-in/code", Map.of("code", "1"), "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void neverSendsABrowserToAStrangersPage() {
        String address = mails.newAddress();
        browser.submit("/oauth2/sign-in/mail", Map.of("address", address, "continue", "https://evil.example/"));
        String code = MailReader.code(Mailbox.shared().await(address, 1));

        assertThat(Browser.location(browser.submit("/oauth2/sign-in/code", Map.of("code", code))))
                .isEqualTo("/");
    }

    @Test
    void keepsItsKeyFromScriptsAndItsCodeFromTheDatabase() {
        String address = mails.newAddress();

        HttpResponse<String> answer = browser.submit("/oauth2/sign-in/mail", Map.of("address", address));

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/oauth2/sign-in"));
        String code = MailReader.code(Mailbox.shared().await(address, 1));
        String row = jdbc.sql("select to_jsonb(p)::text from address_proof p where comparable = :address")
                .param("address", address)
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(code, browser.cookie("openmeet-waits"));
    }

    @Test
    void isAskedForAnewByAClientThatWantsAFreshOne() {
        signIn(mails.newAddress(), 1);

        assertThat(Browser.location(browser.get(frontEnd.authorizationRequest(Map.of("max_age", "300")))))
                .contains("code=");
        assertThat(Browser.location(browser.get(frontEnd.authorizationRequest(Map.of("max_age", "0")))))
                .startsWith("/oauth2/sign-in?");
        URI anew = URI.create(Browser.location(browser.get(frontEnd.authorizationRequest(Map.of("prompt", "login")))));
        assertThat(anew.getPath()).isEqualTo("/oauth2/sign-in");
        assertThat(FrontEnd.parameter(anew, "continue")).doesNotContain("prompt");
        assertThat(Browser.location(
                        browser.get(frontEnd.authorizationRequest(Map.of("max_age", "0", "prompt", "none")))))
                .contains("error=login_required");
    }

    private JsonNode signIn(String address, int mail) {
        return mails.signIn(browser, frontEnd, address, mail);
    }

    private static JsonNode tokens(FrontEnd client) {
        return client.tokens(Map.of());
    }

    private ApiResponse me(JsonNode tokens) {
        return api.with("Authorization", "Bearer " + tokens.path("access_token").asString())
                .get("/api/me");
    }
}
