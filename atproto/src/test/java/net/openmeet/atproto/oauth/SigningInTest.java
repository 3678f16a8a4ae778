package net.openmeet.atproto.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.Reach;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Nsid;
import net.openmeet.atproto.xrpc.XrpcClient;
import net.openmeet.atproto.xrpc.XrpcResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SigningInTest {

    private static final Instant NOW = Instant.parse("2030-03-05T19:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String TOKENS =
            "{\"access_token\": \"access\", \"refresh_token\": \"refresh\", \"token_type\": \"DPoP\", \"scope\":"
                    + " \"atproto transition:generic\", \"sub\": \"did:plc:7iza6de2dwap2sbkpav7c6c6\", \"expires_in\":"
                    + " 300}";

    private final AuthorizationServer server = new AuthorizationServer();
    private final OpenClient client = OpenClient.open(Reach.THIS_MACHINE);
    private final Nonces nonces = new Nonces();
    private final ClientKey key = ClientKey.generate();
    private final OAuthClient oauth = OAuthClient.of(
            client,
            ClientIdentity.loopback(URI.create("http://127.0.0.1:8080/callback"), "atproto transition:generic"),
            nonces,
            CLOCK);

    SigningInTest() throws IOException {}

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void sendsThePersonToTheServerWithWhatWasPushed() throws IOException {
        SignIn signIn = begun();
        assertThat(signIn.goTo().toString())
                .isEqualTo(server.origin() + "/authorize?" + signIn.goTo().getRawQuery())
                .contains("request_uri=urn%3Arequest")
                .contains("client_id=http%3A%2F%2Flocalhost%3Fredirect_uri");
        assertThat(server.lastForm())
                .containsEntry("response_type", "code")
                .containsEntry("state", signIn.state())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("code_challenge", SignedToken.digest(signIn.verifier()))
                .containsEntry("login_hint", "alice.test")
                .containsEntry("redirect_uri", "http://127.0.0.1:8080/callback")
                .doesNotContainKey("client_assertion");
    }

    @Test
    void provesThatItHasTheKeyWithTheNonceThatTheServerWants() throws IOException {
        begun();
        assertThat(server.requests()).isEqualTo(2);
        assertThat(server.lastProof().text("nonce")).contains(AuthorizationServer.NONCE);
        assertThat(server.lastProof().text("htm")).contains("POST");
        assertThat(server.lastProof().text("htu")).contains(server.origin() + "/par");
        assertThat(server.lastProof().get("iat")).contains(new Data.Whole(NOW.getEpochSecond()));
        assertThat(server.lastProof().get("ath")).isEmpty();
    }

    @Test
    void getsTokensForTheCode() throws IOException {
        SignIn signIn = begun();
        server.gives(200, TOKENS);
        assertThat(oauth.finish(signIn, key, signIn.state(), server.origin(), "code"))
                .isEqualTo(new TokenResult.Granted(
                        new Did("did:plc:7iza6de2dwap2sbkpav7c6c6"),
                        "access",
                        "refresh",
                        "atproto transition:generic",
                        NOW.plusSeconds(300)));
        assertThat(server.lastForm()).containsEntry("code", "code").containsEntry("code_verifier", signIn.verifier());
    }

    @Test
    void takesNoAnswerOfAnotherSignInOrServer() throws IOException {
        SignIn signIn = begun();
        server.gives(200, TOKENS);
        int requests = server.requests();
        assertThat(oauth.finish(signIn, key, "other", server.origin(), "code")).isInstanceOf(TokenResult.Refused.class);
        assertThat(oauth.finish(signIn, key, signIn.state(), "https://mallory.example.com", "code"))
                .isInstanceOf(TokenResult.Refused.class);
        assertThat(server.requests()).isEqualTo(requests);
    }

    @Test
    void saysWhetherToSignInAgainOrToAskAgain() throws IOException {
        OAuthServer found = OAuthServer.of(server.url(), client);
        server.gives(200, TOKENS);
        assertThat(oauth.refresh(found, key, "refresh")).isInstanceOf(TokenResult.Granted.class);
        server.gives(400, "{\"error\": \"invalid_grant\"}");
        assertThat(oauth.refresh(found, key, "refresh")).isEqualTo(new TokenResult.Refused("invalid_grant"));
        server.gives(503, "later");
        assertThat(oauth.refresh(found, key, "refresh")).isInstanceOf(TokenResult.Unanswered.class);
        server.gives(200, "{\"access_token\": ");
        assertThat(oauth.refresh(found, key, "refresh")).isInstanceOf(TokenResult.Unanswered.class);
    }

    @Test
    void takesNoTokensThatAnybodyCouldUse() throws IOException {
        OAuthServer found = OAuthServer.of(server.url(), client);
        server.gives(200, TOKENS.replace("DPoP", "Bearer"));
        assertThat(oauth.refresh(found, key, "refresh")).isInstanceOf(TokenResult.Refused.class);
        server.gives(200, TOKENS.replace("atproto transition", "transition"));
        assertThat(oauth.refresh(found, key, "refresh")).isInstanceOf(TokenResult.Refused.class);
    }

    @Test
    void provesWhoItIsWhereItHasAKey() throws IOException {
        ClientKey own = ClientKey.generate();
        URI metadata = URI.create("https://openmeet.example.com/oauth/client.json");
        OAuthClient confidential =
                OAuthClient.of(client, ClientIdentity.confidential(metadata, metadata, "atproto", own), nonces, CLOCK);
        confidential.begin(OAuthServer.of(server.url(), client), key, "alice.test");
        List<String> assertion = List.of(
                String.valueOf(server.lastForm().get("client_assertion")).split("\\.", -1));
        assertThat(AuthorizationServer.part(assertion.get(0)).text("kid")).contains(own.thumbprint());
        assertThat(AuthorizationServer.part(assertion.get(1)).text("aud")).contains(server.origin());
        assertThat(AuthorizationServer.part(assertion.get(1)).text("iss")).contains(metadata.toString());
    }

    @Test
    void signsInNowhereThatDoesLessThanTheProtocolAsksFor() {
        for (Map.Entry<String, String> said : Map.of(
                        "issuer", "\"https://mallory.example.com\"",
                        "require_pushed_authorization_requests", "false",
                        "authorization_response_iss_parameter_supported", "false",
                        "dpop_signing_alg_values_supported", "[\"none\"]",
                        "token_endpoint", "\"https://169.254.169.254/token\"")
                .entrySet()) {
            try (var other = new AuthorizationServer()) {
                other.says(said.getKey(), said.getValue());
                assertThatExceptionOfType(InvalidAtprotoException.class)
                        .as(said.getKey())
                        .isThrownBy(() -> OAuthServer.of(other.url(), client));
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }

    @Test
    void callsAsWhoeverSignedIn() {
        XrpcResult result = XrpcClient.of(client, server.url(), CLOCK)
                .as(SessionCredentials.of("access", ClientKey.of(key.secret(), key.open()), nonces, CLOCK))
                .query(new Nsid("com.example.method"), Map.of("a", "b"));
        assertThat(result).isInstanceOf(XrpcResult.Done.class);
        assertThat(server.requests()).isEqualTo(2);
        assertThat(server.lastProof().text("htu")).contains(server.origin() + "/xrpc/com.example.method");
        assertThat(server.lastProof().text("ath")).isEqualTo(Optional.of(SignedToken.digest("access")));
    }

    @Test
    void namesItsKeyAsTheStandardDoes() {
        byte[] x = Base64.getUrlDecoder().decode(key.jwk().text("x").orElseThrow());
        assertThat(x).hasSize(32);
        assertThat(key.thumbprint()).hasSize(43);
    }

    private SignIn begun() throws IOException {
        SignInResult result = oauth.begin(OAuthServer.of(server.url(), client), key, "alice.test");
        assertThat(result).isInstanceOf(SignInResult.Begun.class);
        return ((SignInResult.Begun) result).signIn();
    }
}
