package net.openmeet.benchmarks.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * As many people as a benchmark needs, signed in: their tokens are signed with the key that the system's own provider signs with. It lies in its
 * database, sealed with the embedded profile's secret, which protects nothing and is known to everybody.
 */
public final class People {

    private static final String PROVIDER = "openmeet_community";
    private static final byte[] SECRET = Base64.getDecoder().decode("b3Blbm1lZXQtZW1iZWRkZWQtcHJvZmlsZS1vbmx5ISE=");
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final String issuer;
    private final JWSHeader header;
    private final JWSSigner signer;
    private final Instant now = Instant.now();

    private People(String issuer, JWSHeader header, JWSSigner signer) {
        this.issuer = issuer;
        this.header = header;
        this.signer = signer;
    }

    public static People of(RunningSystem system) {
        try {
            JWK key = signingKey(system);
            JWSHeader header = new JWSHeader.Builder(
                            JWSAlgorithm.parse(key.getAlgorithm().getName()))
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            return new People(system.issuer(), header, new DefaultJWSSignerFactory().createJWSSigner(key));
        } catch (SQLException | ParseException | JOSEException e) {
            throw new IllegalStateException("The key that signs tokens can't be had", e);
        }
    }

    /** The token of one of them. */
    public String token(int number) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer)
                .audience("openmeet")
                .subject(new UUID(0x7000L, 0x8000_0000_0000_0000L | number).toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .claim("scope", List.of("openid", "profile"))
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("A token can't be signed", e);
        }
        return token.serialize();
    }

    private static JWK signingKey(RunningSystem system) throws SQLException, ParseException, JOSEException {
        try (Connection connection = system.connect(PROVIDER, "public");
                ResultSet row = connection.createStatement().executeQuery("""
                        select private_key from signing_key where signs_from <= now() order by signs_from desc, kid limit 1
                        """)) {
            row.next();
            JWEObject sealed = JWEObject.parse(row.getString(1));
            sealed.decrypt(new DirectDecrypter(SECRET));
            return JWK.parse(sealed.getPayload().toString());
        }
    }
}
