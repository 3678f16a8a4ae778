package net.openmeet.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.openmeet.platform.security.InternalTokens;

/** Tokens of an issuer whom services under test trust. */
public final class Tokens {

    /** The {@code iss} of all tokens here. */
    public static final String ISSUER = "https://issuer.test.openmeet.net";

    /** Whom services believe of each other: who they are where nothing else is said. */
    private static final String PROVIDER = "http://localhost:8080";

    private static final String AUDIENCE = "openmeet";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final ECKey KEY = key("test");
    private static final ECKey UNPUBLISHED = key("unpublished");

    private Tokens() {}

    /** A valid token of this account, without the word {@code Bearer}. */
    public static String bearer(UUID accountId) {
        return bearer(accountId.toString(), claims -> claims);
    }

    /** A token by which a service asks another one, with one scope. */
    public static String ofService(String scope) {
        return bearer(
                "community-service",
                claims -> claims.issuer(PROVIDER)
                        .audience(InternalTokens.AUDIENCE)
                        .claim("scope", scope));
    }

    /** A well-signed token whose claims may be wrong. */
    public static String bearer(String subject, UnaryOperator<JWTClaimsSet.Builder> claims) {
        JWTClaimsSet.Builder valid = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .issueTime(Date.from(Clock.systemUTC().instant()))
                .expirationTime(Date.from(Clock.systemUTC().instant().plus(LIFE)));
        return signed(claims.apply(valid).build(), KEY);
    }

    /** A token that somebody else signed, by a key of theirs that the issuer doesn't publish. */
    public static String forged() {
        return signed(new JWTClaimsSet.Builder().build(), UNPUBLISHED);
    }

    private static String signed(JWTClaimsSet claims, ECKey key) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** What the issuer publishes: a JWK set. */
    public static String publicKeys() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
