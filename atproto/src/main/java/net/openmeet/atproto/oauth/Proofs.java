package net.openmeet.atproto.oauth;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.data.Data;

/** Makes the proof that goes with a request (RFC 9449 §4). Each is another one. */
final class Proofs {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ClientKey key;
    private final Nonces nonces;
    private final Clock clock;

    Proofs(ClientKey key, Nonces nonces, Clock clock) {
        this.key = key;
        this.nonces = nonces;
        this.clock = clock;
    }

    /** @param token that the request carries, where it does */
    String of(String method, URI uri, Optional<String> token) {
        Map<String, Data> claims = new LinkedHashMap<>();
        claims.put("jti", new Data.Text(random(16)));
        claims.put("htm", new Data.Text(method));
        claims.put("htu", new Data.Text(uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath()));
        claims.put("iat", new Data.Whole(clock.instant().getEpochSecond()));
        token.ifPresent(text -> claims.put("ath", new Data.Text(SignedToken.digest(text))));
        nonces.of(uri).ifPresent(nonce -> claims.put("nonce", new Data.Text(nonce)));
        Data.Fields header = new Data.Fields(
                Map.of("typ", new Data.Text("dpop+jwt"), "alg", new Data.Text("ES256"), "jwk", key.jwk()));
        return SignedToken.of(header, new Data.Fields(claims), key.signing());
    }

    /** So many random bytes, encoded. */
    static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return SignedToken.encoded(random);
    }
}
