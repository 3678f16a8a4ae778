package net.openmeet.community.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.MailReader;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ListingSessionsJourney extends RunningDemo {

    private static final String SESSIONS = "/api/me/sessions";
    private static final String LAPTOP = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36";

    private final Api api;
    private final JdbcClient jdbc;
    private final ExpiredAuthorizations cleaning;
    private final String address = new MailReader().newAddress();
    private SignedInMember laptop;

    ListingSessionsJourney(Api api, JdbcClient jdbc, ExpiredAuthorizations cleaning) {
        this.api = api;
        this.jdbc = jdbc;
        this.cleaning = cleaning;
    }

    @BeforeEach
    void signIn() {
        laptop = new SignedInMember(SERVICE, api, LAPTOP, address, 1);
    }

    @Test
    void saysWithWhatAndWhenAndWhichIsThisOne() {
        var phone = new SignedInMember(SERVICE, api, PHONE, address, 2);

        ApiResponse list = laptop.member.get(SESSIONS).expect(200);

        assertThat(list.at("/items").size()).isEqualTo(2);
        assertThat(list.text("/items/0/id")).isEqualTo(phone.id());
        assertThat(list.text("/items/0/browser")).isEqualTo("Chrome");
        assertThat(list.text("/items/0/system")).isEqualTo("Android");
        assertThat(list.at("/items/0/current").asBoolean()).isFalse();
        assertThat(list.text("/items/1/id")).isEqualTo(laptop.id());
        assertThat(list.text("/items/1/browser")).isEqualTo("Firefox");
        assertThat(list.at("/items/1/current").asBoolean()).isTrue();
        assertThat(list.text("/items/1/since")).isNotEmpty();
        assertThat(list.text("/items/1/usedAt")).isNotEmpty();
    }

    @Test
    void showsNoTokenAndNobodyElse() {
        String theirs = new MailReader().newAddress();
        var other = new SignedInMember(SERVICE, api, PHONE, theirs, 1);

        ApiResponse list = laptop.member.get(SESSIONS).expect(200);

        assertThat(list.at("/items").size()).isEqualTo(1);
        assertThat(list.at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("id", "browser", "system", "since", "usedAt", "current");
        assertThat(list.body()).doesNotContain(other.id());
    }

    /** A client goes on with its refresh token long after the provider's cookie has expired. */
    @Test
    void showsWhatOutlivesTheProvidersCookie() {
        expireCookie();

        cleaning.run();

        assertThat(laptop.member.get(SESSIONS).text("/items/0/id")).isEqualTo(laptop.id());
        JsonNode refreshed = FrontEnd.tokens(
                laptop.frontEnd.refresh(laptop.tokens.path("refresh_token").asString()));
        assertThat(FrontEnd.claims(refreshed, "access_token").path("auth_time"))
                .isEqualTo(FrontEnd.claims(laptop.tokens, "access_token").path("auth_time"));
        assertThat(SignedInMember.with(api, refreshed)
                        .get(SESSIONS)
                        .at("/items/0/current")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void showsNothingOfWhichOnlyARevokedTokenIsLeft() {
        JsonNode again = laptop.frontEnd.tokens(Map.of());
        for (JsonNode tokens : new JsonNode[] {laptop.tokens, again}) {
            laptop.frontEnd.revoke(tokens.path("refresh_token").asString());
        }
        expireCookie();

        assertThat(laptop.member.get(SESSIONS).at("/items").size()).isZero();
        cleaning.run();
        assertThat(jdbc.sql("select count(*) from sign_in where id = :id")
                        .param("id", UUID.fromString(laptop.id()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void expireCookie() {
        jdbc.sql("update sign_in set expires_at = now() - interval '1 hour' where id = :id")
                .param("id", UUID.fromString(laptop.id()))
                .update();
    }
}
