package net.openmeet.atproto.oauth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.network.Answer;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.network.Parameters;
import net.openmeet.atproto.syntax.Did;

/** Signs people in with their authorization server, and refreshes their tokens. Each session has a key of its own. */
public final class OAuthClient {

    private static final int LARGEST = 100_000;
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final long LONGEST_SECONDS = 86_400;

    private final OpenClient client;
    private final ClientIdentity identity;
    private final Nonces nonces;
    private final Clock clock;

    private OAuthClient(OpenClient client, ClientIdentity identity, Nonces nonces, Clock clock) {
        this.client = client;
        this.identity = identity;
        this.nonces = nonces;
        this.clock = clock;
    }

    /** A client that is this one to servers. */
    public static OAuthClient of(OpenClient client, ClientIdentity identity, Nonces nonces, Clock clock) {
        return new OAuthClient(client, identity, nonces, clock);
    }

    /**
     * Begins a sign-in.
     *
     * @param key the session's, new
     * @param hint the handle or DID of whoever wants to
     */
    public SignInResult begin(OAuthServer server, ClientKey key, String hint) {
        String state = Proofs.random(32);
        String verifier = Proofs.random(32);
        Map<String, String> form = new LinkedHashMap<>(identity.proof(server.issuer(), clock));
        form.put("response_type", "code");
        form.put("redirect_uri", identity.redirect().toString());
        form.put("scope", identity.scope());
        form.put("state", state);
        form.put("code_challenge", SignedToken.digest(verifier));
        form.put("code_challenge_method", "S256");
        form.put("login_hint", hint);
        try {
            Answer answer = posted(server.pushed(), form, key);
            Data.Fields said = fields(answer);
            if (answer.status() != 201 && answer.status() != 200) {
                return new SignInResult.Refused(said.text("error").orElse("status " + answer.status()));
            }
            String request = text(said, "request_uri");
            String query = Parameters.encoded(Map.of("client_id", identity.id(), "request_uri", request));
            URI goTo = URI.create(
                    server.authorization() + (server.authorization().uri().getRawQuery() == null ? "?" : "&") + query);
            return new SignInResult.Begun(new SignIn(server, state, verifier, goTo));
        } catch (IOException | InvalidAtprotoException unanswered) {
            return new SignInResult.Unanswered(String.valueOf(unanswered.getMessage()));
        }
    }

    /**
     * Takes the answer with which the person came back.
     *
     * @param state as it came
     * @param issuer as it came: another server's answer is none
     */
    public TokenResult finish(SignIn signIn, ClientKey key, String state, String issuer, String code) {
        if (!state.equals(signIn.state()) || !issuer.equals(signIn.server().issuer())) {
            return new TokenResult.Refused("mixed up");
        }
        return tokens(
                signIn.server(),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        identity.redirect().toString(),
                        "code_verifier",
                        signIn.verifier()),
                key);
    }

    /** Has tokens replaced. The refresh token works once, so nobody else may do the same meanwhile, and an answer that is lost ends the session. */
    public TokenResult refresh(OAuthServer server, ClientKey key, String refresh) {
        return tokens(server, Map.of("grant_type", "refresh_token", "refresh_token", refresh), key);
    }

    private TokenResult tokens(OAuthServer server, Map<String, String> grant, ClientKey key) {
        Map<String, String> form = new LinkedHashMap<>(identity.proof(server.issuer(), clock));
        form.putAll(grant);
        try {
            Answer answer = posted(server.token(), form, key);
            if (answer.status() >= 500 || answer.status() == 429) {
                return new TokenResult.Unanswered("status " + answer.status());
            }
            Data.Fields said = fields(answer);
            return answer.isOk()
                    ? granted(said)
                    : new TokenResult.Refused(said.text("error").orElse("status " + answer.status()));
        } catch (IOException | InvalidAtprotoException unanswered) {
            return new TokenResult.Unanswered(String.valueOf(unanswered.getMessage()));
        }
    }

    private TokenResult granted(Data.Fields said) {
        String scope = text(said, "scope");
        if (!text(said, "token_type").equalsIgnoreCase("DPoP")
                || !(" " + scope + " ").contains(" atproto ")
                || !(said.values().get("expires_in") instanceof Data.Whole(long seconds))) {
            return new TokenResult.Refused("not tokens of AT Protocol");
        }
        long valid = Math.clamp(seconds, 0, LONGEST_SECONDS);
        return new TokenResult.Granted(
                new Did(text(said, "sub")),
                text(said, "access_token"),
                text(said, "refresh_token"),
                scope,
                clock.instant().plusSeconds(valid));
    }

    /** A server that hasn't seen its nonce says no once, and which it wants. */
    private Answer posted(OpenUrl url, Map<String, String> form, ClientKey key) throws IOException {
        Answer answer = post(url, form, key);
        boolean wantsNonce = nonces.learn(url.uri(), answer)
                && answer.status() == 400
                && fields(answer).text("error").equals(Optional.of("use_dpop_nonce"));
        if (!wantsNonce) {
            return answer;
        }
        Answer second = post(url, form, key);
        nonces.learn(url.uri(), second);
        return second;
    }

    private Answer post(OpenUrl url, Map<String, String> form, ClientKey key) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(url.uri())
                .timeout(WITHIN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header("DPoP", new Proofs(key, nonces, clock).of("POST", url.uri(), Optional.empty()))
                .POST(BodyPublishers.ofString(Parameters.encoded(form)))
                .build();
        return client.send(request, LARGEST, WITHIN);
    }

    private static Data.Fields fields(Answer answer) {
        if (answer.body().length > 0 && DataJson.read(answer.body()) instanceof Data.Fields fields) {
            return fields;
        }
        throw new InvalidAtprotoException(Problem.MALFORMED, "Not an answer: status " + answer.status());
    }

    private static String text(Data.Fields fields, String name) {
        return fields.text(name)
                .orElseThrow(() -> new InvalidAtprotoException(Problem.MALFORMED, "Not an answer: no " + name));
    }
}
