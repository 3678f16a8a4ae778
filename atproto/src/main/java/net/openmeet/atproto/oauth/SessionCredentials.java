package net.openmeet.atproto.oauth;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.network.Answer;
import net.openmeet.atproto.xrpc.Credentials;

/** An access token, with the proof that it is in the hands that it was given to. */
public final class SessionCredentials implements Credentials {

    private final String access;
    private final Proofs proofs;
    private final Nonces nonces;

    private SessionCredentials(String access, Proofs proofs, Nonces nonces) {
        this.access = access;
        this.proofs = proofs;
        this.nonces = nonces;
    }

    /** Those of a session. */
    public static SessionCredentials of(String access, ClientKey key, Nonces nonces, Clock clock) {
        return new SessionCredentials(access, new Proofs(key, nonces, clock), nonces);
    }

    @Override
    public Map<String, String> headers(String method, URI uri) {
        return Map.of("Authorization", "DPoP " + access, "DPoP", proofs.of(method, uri, Optional.of(access)));
    }

    @Override
    public boolean learn(URI uri, Answer answer) {
        return nonces.learn(uri, answer)
                && answer.status() == 401
                && answer.headers().allValues("WWW-Authenticate").stream()
                        .anyMatch(value -> value.contains("use_dpop_nonce"));
    }
}
