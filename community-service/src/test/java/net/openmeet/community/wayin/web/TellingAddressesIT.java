package net.openmeet.community.wayin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Mailbox;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class TellingAddressesIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Api api;
    private final JdbcClient database;

    TellingAddressesIT(Api api, JdbcClient database) {
        this.api = api;
        this.database = database;
    }

    @Test
    void tellsServicesWhereAndHowPeopleAreReached() {
        UUID account = accountAt("first@", "second@");
        api.as(account)
                .with("If-Match", "*")
                .patch("/api/me", "{\"language\": \"de\", \"timeZone\": \"Europe/Berlin\"}")
                .expect(200);

        ApiResponse told = ask(token(), account, Uuids.next());

        assertThat(told.expect(200).at("/addresses")).hasSize(1);
        assertThat(told.text("/addresses/0/account")).isEqualTo(account.toString());
        assertThat(told.text("/addresses/0/address")).isEqualTo("first@" + account + ".example.org");
        assertThat(told.text("/addresses/0/language")).isEqualTo("de");
        assertThat(told.text("/addresses/0/timeZone")).isEqualTo("Europe/Berlin");
        assertThat(told.header("Cache-Control")).contains("no-store");
    }

    @Test
    void passesOverAnAddressToWhichMailsComeBackAndWhoeverWantsNone() {
        UUID bounced = accountAt("first@", "second@");
        suppress("first@" + bounced + ".example.org", "BOUNCE");
        UUID unsubscribed = accountAt("First@", "second@");
        suppress("first@" + unsubscribed + ".example.org", "UNSUBSCRIBED");

        ApiResponse told = ask(token(), bounced, unsubscribed).expect(200);

        assertThat(told.at("/addresses")).hasSize(1);
        assertThat(told.text("/addresses/0/address")).isEqualTo("second@" + bounced + ".example.org");
    }

    @Test
    void tellsNobodyElse() {
        UUID account = accountAt("first@");

        api.post("/internal/addresses", body(account)).expect(401);
        api.as(account).post("/internal/addresses", body(account)).expect(401);
        api.with("Authorization", "Bearer nonsense")
                .post("/internal/addresses", body(account))
                .expect(401);
        assertThat(asking("wrong").status()).isEqualTo(401);
    }

    @Test
    void takesAServiceForNoMember() {
        api.with("Authorization", "Bearer " + token()).get("/api/me").expect(401);
    }

    @Test
    void isAskedForFiveHundredAtMost() {
        String many = "\"" + Uuids.next() + "\"" + (",\"" + Uuids.next() + "\"").repeat(500);

        assertThat(api.with("Authorization", "Bearer " + token())
                        .post("/internal/addresses", "{\"accounts\": [" + many + "]}")
                        .expect(422)
                        .faults())
                .containsExactly("/accounts");
    }

    @Test
    void sendsACodeToWhoeverWantsNoMailsAndNothingWhereTheyComeBack() {
        String bounced = "bounced-" + Uuids.next() + "@example.org";
        String unsubscribed = "unsubscribed-" + Uuids.next() + "@example.org";
        suppress(bounced, "BOUNCE");
        suppress(unsubscribed, "UNSUBSCRIBED");
        forgetWhoAskedBefore();

        api.send("POST", "/oauth2/sign-in/mail", FORM, "address=" + bounced).expect(303);
        api.send("POST", "/oauth2/sign-in/mail", FORM, "address=" + unsubscribed)
                .expect(303);

        Mailbox.shared().await(unsubscribed, 1);
        assertThat(Mailbox.shared().to(bounced)).isEmpty();
        assertThat(database.sql("select count(*) from work where kind = 'mail' and payload like :address")
                        .param("address", "%" + bounced + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Other tests come from the same network, which may ask for so many codes an hour. */
    private void forgetWhoAskedBefore() {
        database.sql("delete from address_proof").update();
    }

    private ApiResponse ask(String token, UUID... accounts) {
        return api.with("Authorization", "Bearer " + token).post("/internal/addresses", body(accounts));
    }

    private static String body(UUID... accounts) {
        var list = new StringBuilder();
        for (UUID account : accounts) {
            list.append(list.isEmpty() ? "" : ", ").append('"').append(account).append('"');
        }
        return "{\"accounts\": [" + list + "]}";
    }

    private String token() {
        return asking(RunningService.INTERNAL_SECRET).expect(200).text("/access_token");
    }

    private ApiResponse asking(String secret) {
        String credentials =
                Base64.getEncoder().encodeToString(("openmeet-services:" + secret).getBytes(StandardCharsets.UTF_8));
        return api.with("Authorization", "Basic " + credentials)
                .send("POST", "/oauth2/token", FORM, "grant_type=client_credentials&scope=addresses");
    }

    /** A new account with addresses, in this order. */
    private UUID accountAt(String... before) {
        UUID account = Uuids.next();
        api.as(account).put("/api/me").expect(200);
        int minutes = before.length;
        for (String local : before) {
            String address = local + account + ".example.org";
            database.sql("""
                insert into account_address (id, account_id, address, comparable, added_at)
                values (:id, :account, :address, lower(:address), now() - :minutes * interval '1 minute')\
                """)
                    .param("id", Uuids.next())
                    .param("account", account)
                    .param("address", address)
                    .param("minutes", minutes--)
                    .update();
        }
        return account;
    }

    private void suppress(String address, String reason) {
        database.sql("insert into mail_suppression (address_hash, reason, noted_at) values (:hash, :reason, now())")
                .param("hash", HexFormat.of().formatHex(Sha256.of(address)))
                .param("reason", reason)
                .update();
    }
}
