package net.openmeet.community.wayin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import net.openmeet.community.denylist.DeniedKind;
import net.openmeet.community.denylist.DenylistManagement;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.MailReader;
import net.openmeet.community.testing.OutsideServer;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Mailbox;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SigningInElsewhereJourney extends RunningDemo {

    private static final String EXAMPLE = "/oauth2/sign-in/with/example";

    private final Api api;
    private final DenylistManagement denylist;
    private final MailReader mails = new MailReader();
    private final Browser browser = new Browser(SERVICE);
    private final FrontEnd frontEnd = new FrontEnd(SERVICE, browser);
    private final String subject = Uuids.next().toString();

    SigningInElsewhereJourney(Api api, DenylistManagement denylist) {
        this.api = api;
        this.denylist = denylist;
    }

    @Test
    void makesAnAccountAndLeadsThereAgain() {
        OutsideServer.signsIn(subject);
        String page = browser.get(Browser.location(browser.get(frontEnd.authorizationRequest(Map.of()))))
                .body();
        assertThat(page).contains("Sign in with Example", EXAMPLE + "?continue=%2Foauth2%2Fauthorize");

        Api member = with(signIn(browser, frontEnd));
        String account = member.get("/api/me").expect(200).text("/id");

        var another = new Browser(SERVICE);
        assertThat(with(signIn(another, new FrontEnd(SERVICE, another)))
                        .get("/api/me")
                        .text("/id"))
                .isEqualTo(account);
        assertThat(member.get("/api/me/ways-in").text("/items/0/kind")).isEqualTo("provider");
        assertThat(member.get("/api/me/ways-in").text("/items/0/name")).isEqualTo("Example");
    }

    @Test
    void takesNobodyForSomebodyByTheirAddress() {
        OutsideServer.signsIn(subject);
        String one = with(signIn(browser, frontEnd)).get("/api/me").text("/id");
        OutsideServer.signsIn(Uuids.next().toString());
        var another = new Browser(SERVICE);

        assertThat(with(signIn(another, new FrontEnd(SERVICE, another)))
                        .get("/api/me")
                        .text("/id"))
                .as("the same address")
                .isNotEqualTo(one);
    }

    @Test
    void isAddedAndRemovedByWhoeverIsSignedInAndToldThemByMail() {
        String address = mails.newAddress();
        Api member = with(mails.signIn(browser, frontEnd, address, 1));
        String account = member.get("/api/me").text("/id");
        OutsideServer.signsIn(subject);

        String link = link(member);
        HttpResponse<String> back = browser.get(Browser.location(browser.get(Browser.location(browser.get(link)))));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Mailbox.shared().await(address, 2).text()).contains("your account with Example");
        var another = new Browser(SERVICE);
        Api again = with(signIn(another, new FrontEnd(SERVICE, another)));
        assertThat(again.get("/api/me").text("/id")).isEqualTo(account);

        again.delete("/api/me/ways-in/" + again.get("/api/me/ways-in").text("/items/1/id"))
                .expect(204);
        assertThat(Mailbox.shared().await(address, 3).text()).contains("our account with Example");
        var third = new Browser(SERVICE);
        assertThat(with(signIn(third, new FrontEnd(SERVICE, third)))
                        .get("/api/me")
                        .text("/id"))
                .isNotEqualTo(account);
    }

    @Test
    void addsNothingToTheAccountOfWhoeverSentTheLink() {
        Api attacker = with(mails.signIn(browser, frontEnd, mails.newAddress(), 1));
        String link = link(attacker);
        var victim = new Browser(SERVICE);
        mails.signIn(victim, new FrontEnd(SERVICE, victim), mails.newAddress(), 1);

        assertThat(victim.get(link).statusCode()).isEqualTo(422);
        assertThat(new Browser(SERVICE).get(link(attacker)).statusCode()).isEqualTo(422);
        assertThat(browser.get(link).statusCode()).as("it was used up").isEqualTo(422);
    }

    @Test
    void leadsIntoOneAccountAlone() {
        OutsideServer.signsIn(subject);
        var owner = new Browser(SERVICE);
        signIn(owner, new FrontEnd(SERVICE, owner));
        Api member = with(mails.signIn(browser, frontEnd, mails.newAddress(), 1));

        HttpResponse<String> back =
                browser.get(Browser.location(browser.get(Browser.location(browser.get(link(member))))));

        assertThat(back.statusCode()).isEqualTo(409);
        assertThat(member.get("/api/me/ways-in").at("/items")).hasSize(1);
    }

    @Test
    void worksOnceInTheBrowserThatBegan() {
        OutsideServer.signsIn(subject);
        String back = Browser.location(browser.get(Browser.location(browser.get(EXAMPLE))));

        assertThat(new Browser(SERVICE).get(back).statusCode()).isEqualTo(422);
        assertThat(browser.get(back.replaceAll("state=[^&]+", "state=another")).statusCode())
                .isEqualTo(422);
        String anew = Browser.location(browser.get(Browser.location(browser.get(EXAMPLE))));
        assertThat(browser.get(anew).statusCode()).isEqualTo(303);
        assertThat(browser.get(anew).statusCode()).isEqualTo(422);
    }

    @Test
    void believesNoTokenThatIsForAnotherSignIn() {
        OutsideServer.answersAnotherSignIn(subject);

        assertThat(browser.get(Browser.location(browser.get(Browser.location(browser.get(EXAMPLE)))))
                        .body())
                .contains("signed in there");
    }

    @Test
    void makesNoAccountForADidThatIsDenied() {
        String did = "did:plc:" + subject;
        denylist.deny(DeniedKind.DID, did, "", Uuids.next());
        OutsideServer.signsIn(did);

        HttpResponse<String> back = browser.get(Browser.location(browser.get(Browser.location(browser.get(EXAMPLE)))));

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("sign up with that account");
    }

    private static String link(Api member) {
        return member.send("POST", "/api/me/ways-in/providers/example", null, null)
                .expect(200)
                .text("/link");
    }

    private static JsonNode signIn(Browser browser, FrontEnd frontEnd) {
        URI page = URI.create(Browser.location(browser.get(frontEnd.authorizationRequest(Map.of()))));
        String there = Browser.location(
                browser.get(EXAMPLE + "?" + Browser.encoded(Map.of("continue", FrontEnd.parameter(page, "continue")))));
        HttpResponse<String> signedIn = browser.get(Browser.location(browser.get(there)));
        URI back = URI.create(Browser.location(browser.get(Browser.location(signedIn))));
        return FrontEnd.tokens(frontEnd.exchange(FrontEnd.parameter(back, "code"), Map.of()));
    }

    private Api with(JsonNode tokens) {
        return api.with("Authorization", "Bearer " + tokens.path("access_token").asString());
    }
}
