package net.openmeet.community.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;

/**
 * A key pair that signs tokens. RS256, because OpenID Connect makes every provider and client speak it, and because checking is what every
 * request pays for: ES256 and EdDSA take more than ten times as long (docs/performance.md).
 *
 * @param pair with the private part; its key id is the thumbprint (RFC 7638)
 * @param signsFrom when it takes over from the key before
 */
record SigningKey(RSAKey pair, Instant createdAt, Instant signsFrom) {

    private static final int BITS = 2048;

    static SigningKey generate(Instant now, Instant signsFrom) {
        try {
            RSAKey pair = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new SigningKey(pair, now, signsFrom);
        } catch (JOSEException e) {
            throw new IllegalStateException("No RSA key could be generated", e);
        }
    }

    String kid() {
        return pair.getKeyID();
    }
}
