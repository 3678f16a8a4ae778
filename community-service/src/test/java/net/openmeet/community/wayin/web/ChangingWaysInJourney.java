package net.openmeet.community.wayin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ChangingWaysInJourney extends RunningDemo {

    private static final String ADDRESSES = "/api/me/ways-in/addresses";
    private static final String CONFIRM = ADDRESSES + "/confirm";

    private final Api api;
    private final JdbcClient jdbc;
    private final Browser browser = new Browser(SERVICE);
    private final FrontEnd frontEnd = new FrontEnd(SERVICE, browser);
    private final MailReader mails = new MailReader();
    private final String first = mails.newAddress();
    private Api member;

    ChangingWaysInJourney(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
        this.member = api;
    }

    @BeforeEach
    void signIn() {
        member = with(mails.signIn(browser, frontEnd, first, 1));
    }

    @Test
    void listsTheAddressByWhichSomebodySignedIn() {
        ApiResponse list = member.get("/api/me/ways-in").expect(200);

        assertThat(list.at("/items").size()).isEqualTo(1);
        assertThat(list.text("/items/0/kind")).isEqualTo("mail");
        assertThat(list.text("/items/0/address")).isEqualTo(first);
        assertThat(list.text("/items/0/usedAt")).isNotEmpty();
        assertThat(list.at("/issuer").isNull()).isTrue();
    }

    @Test
    void addsAnAddressByTheCodeThatWentThereAndTellsAll() {
        String second = mails.newAddress();

        ApiResponse added = add(second).expect(201);

        assertThat(added.text("/address")).isEqualTo(second);
        assertThat(added.header("Location")).isEqualTo("/api/me/ways-in/" + added.text("/id"));
        assertThat(Mailbox.shared().await(first, 2).subject()).isEqualTo("Another way into your OpenMeet account");
        assertThat(Mailbox.shared().await(first, 2).text()).contains(second);
        assertThat(Mailbox.shared().await(second, 2).text()).contains(second);
        var elsewhere = new Browser(SERVICE);
        JsonNode tokens = mails.signIn(elsewhere, new FrontEnd(SERVICE, elsewhere), second, 3);
        assertThat(with(tokens).get("/api/me").text("/id"))
                .isEqualTo(member.get("/api/me").text("/id"));
    }

    @Test
    void removesAnAddressAndTellsItToo() {
        String second = mails.newAddress();
        String id = add(second).expect(201).text("/id");

        member.delete("/api/me/ways-in/" + id).expect(204);

        for (String told : List.of(first, second)) {
            Mailbox.shared().await(told, 3);
            // In whatever order: no mail waits for another.
            assertThat(Mailbox.shared().to(told))
                    .filteredOn(mail -> mail.subject().equals("A way into your OpenMeet account was removed"))
                    .singleElement()
                    .extracting(ReceivedMail::text)
                    .asString()
                    .contains(second);
        }
        var elsewhere = new Browser(SERVICE);
        JsonNode tokens = mails.signIn(elsewhere, new FrontEnd(SERVICE, elsewhere), second, 4);
        assertThat(with(tokens).get("/api/me").text("/id"))
                .isNotEqualTo(member.get("/api/me").text("/id"));
    }

    @Test
    void neverRemovesTheLastWayInEvenIfAllAreAskedForAtOnce() throws InterruptedException, ExecutionException {
        String only = member.get("/api/me/ways-in").text("/items/0/id");
        assertThat(member.delete("/api/me/ways-in/" + only).expect(409).code()).isEqualTo("last-way-in");
        String second = add(mails.newAddress()).expect(201).text("/id");
        var ids = new ConcurrentLinkedQueue<>(List.of(only, second));

        List<Integer> statuses = AtOnce.of(
                2, () -> member.delete("/api/me/ways-in/" + ids.remove()).status());

        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
        assertThat(member.get("/api/me/ways-in").at("/items").size()).isEqualTo(1);
    }

    @Test
    void asksForAFreshSignIn() {
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
        String id = old.get("/api/me/ways-in").expect(200).text("/items/0/id");

        assertThat(old.post(ADDRESSES, "{\"address\": \"a@example.org\"}")
                        .expect(403)
                        .code())
                .isEqualTo("fresh-sign-in-needed");
        assertThat(old.post(CONFIRM, "{\"code\": \"12345678\"}").expect(403).code())
                .isEqualTo("fresh-sign-in-needed");
        assertThat(old.delete("/api/me/ways-in/" + id).expect(403).code()).isEqualTo("fresh-sign-in-needed");
    }

    /** A refresh isn't a sign-in. */
    @Test
    void tellsWhenSomebodySignedInAlsoAfterARefresh() {
        var another = new Browser(SERVICE);
        var client = new FrontEnd(SERVICE, another);
        JsonNode tokens = mails.signIn(another, client, mails.newAddress(), 1);

        JsonNode refreshed =
                FrontEnd.tokens(client.refresh(tokens.path("refresh_token").asString()));

        assertThat(FrontEnd.claims(refreshed, "access_token").path("auth_time"))
                .isEqualTo(FrontEnd.claims(tokens, "access_token").path("auth_time"));
    }

    @Test
    void saysOfAnAddressThatIsSomebodysOnlyToWhoeverReadsItsMail() {
        String theirs = mails.newAddress();
        var another = new Browser(SERVICE);
        mails.signIn(another, new FrontEnd(SERVICE, another), theirs, 1);

        member.post(ADDRESSES, "{\"address\": \"%s\"}".formatted(theirs)).expect(202);

        assertThat(confirm(MailReader.code(Mailbox.shared().await(theirs, 2)))
                        .expect(409)
                        .code())
                .isEqualTo("address-taken");
    }

    @Test
    void refusesCodesThatAreWrongOrNotAwaited() {
        assertThat(confirm("12345678").expect(422).code()).isEqualTo("no-code-awaited");
        String second = mails.newAddress();
        member.post(ADDRESSES, "{\"address\": \"%s\"}".formatted(second)).expect(202);
        String code = MailReader.code(Mailbox.shared().await(second, 1));

        assertThat(confirm("1").expect(422).code()).isEqualTo("wrong-code");

        String thief = mails.newAddress();
        var another = new Browser(SERVICE);
        Api other = with(mails.signIn(another, new FrontEnd(SERVICE, another), thief, 1));
        assertThat(other.post(CONFIRM, "{\"code\": \"%s\"}".formatted(code))
                        .expect(422)
                        .code())
                .isEqualTo("no-code-awaited");
        confirm(code).expect(201);
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThat(member.post(ADDRESSES, "{\"address\": \"nobody\"}")
                        .expect(422)
                        .text("/errors/0/code"))
                .isEqualTo("invalid-address");
        assertThat(member.post(ADDRESSES, "{}").expect(422).text("/errors/0/code"))
                .isEqualTo("required");
    }

    @Test
    void doesNotShowOthersWaysIn() {
        var another = new Browser(SERVICE);
        Api other = with(mails.signIn(another, new FrontEnd(SERVICE, another), mails.newAddress(), 1));

        assertThat(other.delete("/api/me/ways-in/"
                                + member.get("/api/me/ways-in").text("/items/0/id"))
                        .expect(404)
                        .code())
                .isEqualTo("way-in-not-found");
    }

    private ApiResponse add(String address) {
        member.post(ADDRESSES, "{\"address\": \"%s\"}".formatted(address)).expect(202);
        return confirm(MailReader.code(Mailbox.shared().await(address, 1)));
    }

    private ApiResponse confirm(String code) {
        return member.post(CONFIRM, "{\"code\": \"%s\"}".formatted(code));
    }

    private Api with(JsonNode tokens) {
        return api.with("Authorization", "Bearer " + tokens.path("access_token").asString());
    }
}
