package net.openmeet.community.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.MailReader;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.test.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EndingSessionsJourney extends RunningDemo {

    private static final String SESSIONS = "/api/me/sessions";

    private final Api api;
    private final JdbcClient jdbc;
    private final String address = new MailReader().newAddress();
    private SignedInMember here;
    private SignedInMember elsewhere;

    EndingSessionsJourney(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signInTwice() {
        here = new SignedInMember(SERVICE, api, "", address, 1);
        elsewhere = new SignedInMember(SERVICE, api, "", address, 2);
    }

    @Test
    void endsTheProvidersCookieAndAllTokensOfOne() {
        String unused = FrontEnd.parameter(elsewhere.frontEnd.signIn("nobody", Map.of()), "code");

        here.member.delete(SESSIONS + "/" + elsewhere.id()).expect(204);

        assertThat(elsewhere.refreshes()).isEqualTo(400);
        assertThat(elsewhere.frontEnd.exchange(unused, Map.of()).statusCode()).isEqualTo(400);
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(here)).isTrue();
        assertThat(here.member.get(SESSIONS).at("/items").size()).isEqualTo(1);
        assertThat(here.refreshes()).isEqualTo(200);
    }

    @Test
    void endsTheCurrentOne() {
        here.member.delete(SESSIONS + "/" + here.id()).expect(204);

        assertThat(here.refreshes()).isEqualTo(400);
        assertThat(elsewhere.refreshes()).isEqualTo(200);
    }

    @Test
    void endsAll() {
        here.member.delete(SESSIONS).expect(204);

        for (SignedInMember one : List.of(here, elsewhere)) {
            assertThat(one.refreshes()).isEqualTo(400);
            assertThat(isSignedIn(one)).isFalse();
        }
        assertThat(here.member.get(SESSIONS).at("/items").size()).isZero();
    }

    @Test
    void endsAllButTheCurrentOne() {
        here.member.delete(SESSIONS + "?keep=current").expect(204);

        assertThat(elsewhere.refreshes()).isEqualTo(400);
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(here.refreshes()).isEqualTo(200);
        assertThat(isSignedIn(here)).isTrue();
    }

    @Test
    void endsNobodyElses() {
        var stranger = new SignedInMember(SERVICE, api, "", new MailReader().newAddress(), 1);

        for (String id : List.of(here.id(), UUID.randomUUID().toString())) {
            assertThat(stranger.member.delete(SESSIONS + "/" + id).expect(404).code())
                    .isEqualTo("session-not-found");
        }
        stranger.member.delete(SESSIONS).expect(204);

        assertThat(here.refreshes()).isEqualTo(200);
    }

    @Test
    void endsOneOnce() {
        here.member.delete(SESSIONS + "/" + elsewhere.id()).expect(204);

        here.member.delete(SESSIONS + "/" + elsewhere.id()).expect(404);
    }

    @Test
    void refusesToKeepWhatItDoesNotKnow() {
        assertThat(here.member.delete(SESSIONS + "?keep=all").expect(400).code())
                .isEqualTo("invalid-parameter");
        assertThat(here.refreshes()).isEqualTo(200);
    }

    /** Whatever a refresh or a new code at the same moment made. */
    @Test
    void leavesNothingThatCameAtTheSameMoment() throws InterruptedException, ExecutionException {
        AtOnce.of(List.of(
                () -> here.member.delete(SESSIONS).expect(204).status(),
                () -> elsewhere.member.delete(SESSIONS).expect(204).status(),
                () -> here.member.delete(SESSIONS + "/" + elsewhere.id()).status(),
                this::authorizeAgain,
                here::refreshes,
                elsewhere::refreshes));

        assertThat(jdbc.sql("select count(*) from oauth2_authorization where principal_name = :account")
                        .param(
                                "account",
                                FrontEnd.claims(here.tokens, "access_token")
                                        .path("sub")
                                        .asString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int authorizeAgain() {
        return here.browser.get(here.frontEnd.authorizationRequest(Map.of())).statusCode();
    }

    private static boolean isSignedIn(SignedInMember somebody) {
        return !Browser.location(somebody.browser.get(somebody.frontEnd.authorizationRequest(Map.of())))
                .startsWith("/oauth2/sign-in");
    }
}
